// The search: its button, / or Ctrl+K opens it. What it needs is fetched when it is wanted for the first time.
(() => {
  "use strict";

  const SHOWN = 50; // places in one list
  const ON_A_PAGE = 5;
  const SLASH_OFF = "search without slash";

  const assets = new URL(".", document.currentScript.src);
  const site = new URL("..", assets);
  const button = document.querySelector("[data-search]");
  const dialog = document.getElementById("search");
  if (!button || !dialog) return;
  const field = dialog.querySelector("[role=combobox]");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector("[role=status]");
  const slash = dialog.querySelector("[type=checkbox]");
  const hint = status.textContent;

  // Fetching
  function load(tag, attributes) {
    return new Promise((done, failed) => {
      const element = Object.assign(document.createElement(tag), attributes);
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }
  const script = (name) => load("script", { src: new URL(name, assets).href });

  let styles;
  const dressed = () =>
    (styles ??= load("link", { rel: "stylesheet", href: new URL("search.css", assets).href }).catch(() => {}));

  let finder;
  const found = () =>
    (finder ??= Promise.all([script("search-find.js"), script("search-index.js")]).then(() =>
      searchFinder(searchIndex),
    ));

  // Showing
  function element(tag, className, ...content) {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...content);
    return made;
  }

  function marked(pieces) {
    return pieces.map(([text, isFound]) => (isFound ? element("mark", "", text) : text));
  }

  const numbered = (words, number) => words.replace("#", number.toLocaleString(document.documentElement.lang));

  function option(address, ...content) {
    const link = element("a", "", ...content);
    link.href = new URL(address, site).href;
    link.id = "search-option-" + list.querySelectorAll("a").length;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    return link;
  }

  // The part of the site that a page belongs to, in the words of the navigation.
  function partOf(address) {
    const folder = new URL(".", new URL(address, site)).href;
    const link = [...document.querySelectorAll(".masthead nav a")].find((each) => new URL(".", each.href).href === folder);
    return link && folder !== site.href ? [element("span", "search-part", link.textContent)] : [];
  }

  function show(page) {
    const group = element("div", "search-page");
    list.append(group);
    const id = "search-page-" + list.children.length;
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", id);
    const [top, ...others] = [...page.sections].sort((a, b) => (a.anchor !== "") - (b.anchor !== ""));
    const title = element("b", "", ...marked(page.title));
    title.id = id;
    if (top.anchor === "") {
      group.append(option(page.address, title, ...partOf(page.address), element("span", "", ...marked(top.snippet))));
    } else {
      const label = element("p", "", title, ...partOf(page.address));
      label.setAttribute("role", "presentation");
      group.append(label);
      others.unshift(top);
    }
    for (const section of others) {
      const link = option(
        page.address + "#" + section.anchor,
        element("b", "", ...marked(section.heading)),
        element("span", "", ...marked(section.snippet)),
      );
      link.classList.add("search-section");
      group.append(link);
    }
  }

  function fill(pages) {
    list.replaceChildren();
    let room = SHOWN;
    for (const page of pages) {
      const sections = page.sections.slice(0, Math.min(ON_A_PAGE, room));
      if (sections.length > 0) show({ ...page, sections });
      room -= sections.length;
    }
    return SHOWN - room;
  }

  function say({ count, whole }, shown) {
    const { found, best, nearest, none } = dialog.dataset;
    if (count === 0) return none;
    return (whole ? "" : nearest + " ") + numbered(shown < count ? best : found, count);
  }

  async function search() {
    const typed = field.value.trim();
    let result = { count: 0, pages: [] };
    let words = hint;
    if (typed !== "") {
      try {
        const find = await found();
        if (typed !== field.value.trim()) return;
        result = find(typed);
        words = undefined;
      } catch {
        finder = undefined;
        words = dialog.dataset.failed;
      }
    }
    const shown = fill(result.pages);
    list.hidden = shown === 0;
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", String(shown > 0));
    status.textContent = words ?? say(result, shown);
    choose(best(result.pages));
  }

  // Choosing
  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");

  // The number of the option that fits best: the page stands before its sections, though one of them may fit better.
  function best([page]) {
    const top = page?.sections.findIndex(({ anchor }) => anchor === "") ?? 0;
    return top > 0 && top < ON_A_PAGE ? 1 : 0;
  }

  function choose(number) {
    const all = options();
    all.forEach((each, index) => each.setAttribute("aria-selected", String(index === number)));
    if (all.length === 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", all[number].id);
    (number === 0 ? list.firstChild : all[number]).scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const all = options();
    if (all.length > 0) choose((all.indexOf(chosen()) + by + all.length) % all.length);
  }

  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const keys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => chosen()?.click() };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("a")) dialog.close();
  });

  // Opening and closing
  async function open() {
    found().catch(() => {});
    await dressed();
    if (document.querySelector("dialog[open]")) return;
    dialog.showModal();
    field.select();
    if (field.value !== "") search();
  }

  button.addEventListener("click", open);
  for (const sign of ["pointerenter", "focus"]) button.addEventListener(sign, () => (dressed(), found().catch(() => {})));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  // A key alone must be possible to switch off (WCAG 2.1.4).
  try {
    slash.checked = localStorage.getItem(SLASH_OFF) === null;
  } catch {
    // Without a shelf the key is on.
  }
  slash.addEventListener("change", () => {
    try {
      if (slash.checked) localStorage.removeItem(SLASH_OFF);
      else localStorage.setItem(SLASH_OFF, "");
    } catch {
      // The choice lasts as long as the page.
    }
  });

  // A dialog that was just closed keeps the focus until the page is drawn again: nobody types in it.
  const isTyping = (target) =>
    target.closest?.("textarea, select, [contenteditable], input:not([type=checkbox])") &&
    (dialog.open || !dialog.contains(target));

  addEventListener("keydown", (event) => {
    const withControl = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
    const isCombination = withControl && event.key.toLowerCase() === "k";
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isSlash = bare && event.key === "/" && slash.checked && !isTyping(event.target);
    if (!isCombination && !isSlash) return;
    event.preventDefault();
    if (dialog.open) field.select();
    else open();
  });
})();
