// What axe does not look at, asked of a page in the browser. Each question answers with a list of faults; empty is well.
window.inspect = (() => {
  const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const style = (element) => getComputedStyle(element);
  const words = (element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50);
  const name = (element) => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}${[...element.classList].map((one) => `.${one}`).join("")} “${words(element)}”`;
  const tabbable = () => [...document.querySelectorAll(controls)].filter((one) => one.tabIndex >= 0 && !one.disabled && shown(one));
  const isHiddenOnPurpose = (element) => element.closest(".unseen, .skip, svg, option") !== null || away(element);

  function scroller(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX } = style(at);
      if ((overflowX === "auto" || overflowX === "scroll") && at.scrollWidth > at.clientWidth) return at;
    }
    return null;
  }

  function scrollsDown(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (["auto", "scroll"].includes(style(at).overflowY)) return true;
    return false;
  }

  // Nothing makes the page scroll sideways but a data table, in a region of its own that the keyboard reaches.
  function sideways() {
    const faults = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) {
      const cause = [...document.body.querySelectorAll("*")].filter((one) => shown(one) && one.getBoundingClientRect().right > innerWidth + 1 && !scroller(one)).at(-1);
      faults.push(`the page is ${wide} px too wide: ${cause ? name(cause) : "?"}`);
    }
    for (const one of document.body.querySelectorAll("*")) {
      if (one.scrollWidth <= one.clientWidth + 1 || !shown(one) || one.matches("input, select, svg *")) continue;
      const { overflowX } = style(one);
      if (overflowX !== "auto" && overflowX !== "scroll") continue;
      const label = one.getAttribute("aria-label") || document.getElementById(one.getAttribute("aria-labelledby"))?.textContent;
      if (one.tabIndex < 0 || !label || !["region", "group"].includes(one.getAttribute("role"))) faults.push(`scrolls, but is no named region for the keyboard: ${name(one)}`);
      if (!one.matches("pre") && !one.querySelector("table, pre")) faults.push(`scrolls sideways, but is no table: ${name(one)}`);
    }
    return faults;
  }

  // Read aloud, not shown: the usual clip of a box of one pixel.
  function away(element) {
    for (let at = element; at; at = at.parentElement) if (style(at).clipPath !== "none") return true;
    return false;
  }

  // No text is cut off by its box or by the edge of the window, and no control lies on another.
  function clipped() {
    const faults = new Set();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest("script, style") || !shown(parent) || isHiddenOnPurpose(parent)) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if ((box.right > innerWidth + 1 || box.left < -1) && !scroller(parent)) faults.add(`runs out of the window: ${name(parent)}`);
      for (let at = parent; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, display } = style(at);
        if (isHiddenOnPurpose(at)) break;
        const frame = at.getBoundingClientRect();
        if (display !== "inline" && (overflowX === "hidden" || overflowX === "clip") && box.right > frame.right + 1) faults.add(`cut off at the side: ${name(at)}`);
        if (display !== "inline" && (overflowY === "hidden" || overflowY === "clip") && box.bottom > frame.bottom + 1) faults.add(`cut off below: ${name(at)}`);
        if (at.matches("button, .action, summary, .tabs a, .chips a") && (box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 1)) faults.add(`runs out of its control: ${name(at)}`);
      }
    }
    const boxes = tabbable().filter((one) => !isHiddenOnPurpose(one) && !one.matches(".scroll, pre") && !scrollsDown(one)).flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })));
    boxes.forEach(({ one, box }, index) => {
      for (const { one: other, box: next } of boxes.slice(index + 1)) {
        const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        // lines of running text share a pixel or two of their height
        if (across > 1 && down > Math.min(box.height, next.height) / 2 && !one.contains(other) && !other.contains(one)) faults.add(`lie on each other: ${name(one)} and ${name(other)}`);
      }
    });
    return [...faults];
  }

  function channels(color) {
    const canvas = (channels.canvas ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }

  function contrast(one, other) {
    const light = (color) => {
      const [red, green, blue] = channels(color).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const [a, b] = [light(one), light(other)];
    return Math.max(a, b) / Math.min(a, b);
  }

  function ground(element) {
    for (let at = element; at; at = at.parentElement) {
      const color = style(at).backgroundColor;
      if (channels(color)[3] > 0) return color;
    }
    return "Canvas";
  }

  const outline = (element) => {
    for (let at = element, depth = 0; at && depth < 3; at = at.parentElement, depth++) {
      const { outlineStyle, outlineWidth, outlineColor } = style(at);
      if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) return { at, outlineColor };
    }
    return null;
  };

  // Whatever the keyboard reaches shows that it is reached, clearly, in sight and covered by nothing. Press Tab once before.
  function focus() {
    const faults = [];
    document.activeElement.blur();
    for (const one of tabbable()) {
      const before = outline(one);
      one.focus();
      if (document.activeElement !== one) {
        faults.push(`cannot be reached: ${name(one)}`);
        continue;
      }
      const ring = outline(one);
      if (!ring || before?.at === ring.at) faults.push(`does not show the focus: ${name(one)}`);
      else if (contrast(ring.outlineColor, ground(ring.at.parentElement ?? ring.at)) < 3) faults.push(`shows the focus too faintly: ${name(one)}`);
      const boxes = [...one.getClientRects()].map((box) => ({ left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth), top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight) }));
      const box = boxes.find((part) => part.right - part.left > 0 && part.bottom - part.top > 0);
      if (!box) {
        faults.push(`is out of sight when reached: ${name(one)}`);
        continue;
      }
      const over = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (over && !one.contains(over) && !over.contains(one) && !one.closest("svg")) faults.push(`is covered by ${name(over)} when reached: ${name(one)}`);
    }
    return faults;
  }

  // Without the guide's own colors: the chosen one of several is told otherwise, and pictures bring their own ground.
  function forced() {
    const faults = [];
    const sign = (element) => ["fontWeight", "borderTopWidth", "borderTopStyle", "outlineStyle", "textDecorationLine", "textDecorationStyle"].map((key) => style(element)[key]).join();
    for (const one of document.querySelectorAll("a[aria-current], [aria-selected=true]")) {
      if (!shown(one)) continue;
      const others = [...(one.closest("ul, ol, table, tr")?.querySelectorAll(one.tagName) ?? [])].filter((other) => other !== one && !other.hasAttribute("aria-current") && other.getAttribute("aria-selected") !== "true");
      if (others.length > 0 && others.every((other) => sign(other) === sign(one))) faults.push(`is told by color alone: ${name(one)}`);
    }
    for (const one of document.querySelectorAll("svg[role=img], svg:has(title)")) {
      if (shown(one) && (style(one).forcedColorAdjust !== "none" || channels(ground(one))[3] === 0)) faults.push(`loses its colors: ${name(one)}`);
    }
    return faults;
  }

  // A reader who asked for less motion gets none.
  function motion() {
    const faults = [...document.querySelectorAll("*")].filter((one) => style(one).transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || style(one).animationName !== "none").map((one) => `moves: ${name(one)}`);
    if (style(document.documentElement).scrollBehavior !== "auto") faults.push("the page scrolls smoothly");
    return faults;
  }

  // On paper: no menus, buttons or fields, nothing folded away, the address in the foot, nothing beyond the edge.
  function print() {
    const faults = [...document.querySelectorAll("nav.tabs, nav.pages, .footer-links, .skip, button, input, select")].filter(shown).map((one) => `is printed: ${name(one)}`);
    const foot = document.querySelector(".footer .print-only");
    if (!foot || !shown(foot) || !foot.textContent.includes(location.pathname)) faults.push("the address is not in the foot");
    for (const fold of document.querySelectorAll("main details:not(.filter-panel)")) {
      const inside = [...fold.children].find((one) => one.tagName !== "SUMMARY");
      if (shown(fold) && inside && style(inside).display !== "none" && !inside.matches("form") && inside.getBoundingClientRect().height === 0) faults.push(`is folded on paper: ${name(fold)}`);
    }
    return faults.concat(sideways().filter((fault) => fault.startsWith("the page")));
  }

  function openAll() {
    document.querySelectorAll("details").forEach((one) => (one.open = true));
  }

  // The widest spacing of text that WCAG 1.4.12 asks to bear.
  function space() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
    document.adoptedStyleSheets = [sheet];
  }

  function unspace() {
    document.adoptedStyleSheets = [];
  }

  // Where among all controls the focus is; -1 if it is on none, -2 if it is on something else.
  function place() {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return -1;
    const index = tabbable().indexOf(at);
    return index < 0 ? -2 : index;
  }

  const reachable = () => tabbable().length;

  return { place, reachable, sideways, clipped, focus, forced, motion, print, openAll, space, unspace };
})();
