// Offers pages while someone types: an ARIA 1.2 combobox with a listbox. Without this file the form's button searches.
const pause = 150;
const known = new Map();
let boxes = 0;

function combobox(input) {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  list.id = `suggestions-${++boxes}`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggest);
  status.className = "unseen";
  status.setAttribute("aria-live", "polite");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, "aria-haspopup": "listbox" })) {
    input.setAttribute(name, value);
  }
  input.after(list, status);
  let timer, asking, active = -1;

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function option({ href, title, context }, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.dataset.href = href;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.append(title);
    if (context) {
      const where = document.createElement("span");
      where.className = "where";
      where.textContent = context;
      item.append(" ", where);
    }
    return item;
  }

  function show(found) {
    list.replaceChildren(...found.map(option));
    choose(-1);
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    const words = input.dataset.counts.split("|");
    status.textContent = (found.length < 2 ? words[found.length] : words[2]).replace("#", found.length);
  }

  async function ask(q) {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      if (!known.has(q)) {
        const answer = await fetch(`/search/suggestions?${new URLSearchParams({ q })}`, { signal });
        if (!answer.ok) return close();
        known.set(q, await answer.json());
      }
      if (!signal.aborted && document.activeElement === input) show(known.get(q));
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    const q = input.value.trim();
    if (q.length < 2) return close();
    timer = setTimeout(() => ask(q), pause);
  });
  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const down = event.key === "ArrowDown";
      if (list.hidden) {
        if (input.value.trim().length > 1) ask(input.value.trim());
      } else choose(down ? (active === last ? -1 : active + 1) : (active === -1 ? last : active - 1));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      location.assign(list.children[active].dataset.href);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) location.assign(item.dataset.href);
  });
}

document.querySelectorAll("input[data-suggest]").forEach(combobox);
