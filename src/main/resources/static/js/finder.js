// Shows the schools as the reader chooses, without leaving the page. Without this file the form's button does the same.
const form = document.getElementById("filters");
const wait = 300;
let timer;
let asking;

function address() {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== "") chosen.append(name, value.trim());
  }
  return chosen.size > 0 ? `/schools?${chosen}` : "/schools";
}

async function show(href, push) {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(href, { signal: asking.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("found").replaceChildren(...page.getElementById("found").childNodes);
    document.getElementById("introduction").replaceChildren(...page.getElementById("introduction").childNodes);
    document.title = page.title;
    for (const count of page.querySelectorAll("#filters [data-count]")) {
      const here = form.querySelector(`[data-count="${CSS.escape(count.dataset.count)}"]`);
      if (here) here.textContent = count.textContent;
    }
    showErrors(page);
    document.getElementById("announce").textContent = document.querySelector("#found h2").textContent;
    if (push) history.pushState(null, "", href);
  } catch (problem) {
    if (problem.name !== "AbortError") location.assign(href);
  }
}

function showErrors(page) {
  document.querySelectorAll(".error-summary, .field-error").forEach((old) => old.remove());
  const summary = page.querySelector(".error-summary");
  if (summary) document.querySelector(".finder").before(summary);
  for (const message of page.querySelectorAll("#filters .field-error")) {
    const field = message.parentElement.id && document.getElementById(message.parentElement.id);
    if (field) field.prepend(message);
  }
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(() => show(address(), true), wait);
}

form.addEventListener("change", soon);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  show(address(), true);
  if (matchMedia("(max-width: 54rem)").matches) {
    form.closest("details").open = false;
    document.getElementById("found").scrollIntoView();
  }
});
addEventListener("popstate", () => location.reload());
