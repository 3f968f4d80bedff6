// In every page of a preview: takes in new builds, and shows what has to be mended over the last good one.
(() => {
  const script = document.currentScript;
  const shelf = "~prepkit put aside";
  let mark = script.dataset.mark;
  let channel;
  let found = [];

  const words = {
    errors: (n) => (n === 1 ? "One thing to mend" : n + " things to mend"),
    warnings: (n) => (n === 1 ? "One warning" : n + " warnings"),
    stands: "This is still your last good build. It is made anew as soon as you have saved what is right.",
    nothing: "There is no kit yet. It is here as soon as you have saved what is right.",
    fine: "The kit is built. These are worth a look.",
    behind: "Show the last good build",
    back: "Close",
    hint: "Hint: ",
    building: "Building …",
    ended: "The preview has ended",
    name: "Preview",
  };

  // What is shown

  function element(name, attributes, ...inside) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  }

  const host = element("aside", { "aria-label": words.name });
  const room = host.attachShadow({ mode: "open" });
  const title = element("h2", { id: "title" });
  const lead = element("p", { class: "lead" });
  const list = element("ol", {});
  const close = element("button", { type: "button" }, element("span", {}), element("kbd", {}, "Esc"));
  const sheet = element("div", { role: "alert", tabindex: "0", autofocus: "" }, title, lead, list);
  const dialog = element("dialog", { "aria-labelledby": "title" }, sheet, element("footer", {}, close));
  const badge = element("button", { type: "button", class: "badge", hidden: "" });
  room.append(element("link", { rel: "stylesheet", href: "/~prepkit/live.css" }), badge, dialog);
  document.body.append(host);

  function excerpt(each) {
    const number = element("span", { class: "number" }, each.line + " ");
    return element("pre", {}, number, each.before, element("span", { class: "caret" }), each.after || " ");
  }

  function item(each) {
    const place = element("p", { class: "place" }, element("b", { class: each.severity }, each.severity), " ");
    place.append(element("bdi", {}, each.place));
    const made = element("li", {}, place, element("p", { class: "message", dir: "auto" }, each.message));
    if (each.before !== undefined) made.append(excerpt(each));
    if (each.hint) made.append(element("p", { dir: "auto" }, element("b", {}, words.hint), each.hint));
    return made;
  }

  function fill(failed, site) {
    const errors = found.filter((each) => each.severity === "error").length;
    title.textContent = failed ? words.errors(errors) : words.warnings(found.length);
    lead.textContent = failed ? (site ? words.stands : words.nothing) : words.fine;
    list.replaceChildren(...found.map(item));
    close.firstChild.textContent = failed && site ? words.behind : words.back;
    badge.textContent = title.textContent;
    badge.classList.toggle("failed", failed);
    badge.hidden = found.length === 0;
    badge.disabled = false;
  }

  function open() {
    if (!dialog.open) dialog.showModal();
    sheet.scrollTop = 0;
  }

  function show(news) {
    const isError = (each) => each.severity === "error";
    found = [...news.found.filter(isError), ...news.found.filter((each) => !isError(each))];
    fill(news.failed, news.site);
    const told = JSON.stringify(found);
    if (news.failed) {
      if (sessionStorage.getItem(shelf) !== told) open();
    } else if (dialog.classList.contains("failed") || found.length === 0) {
      dialog.close();
    }
    dialog.classList.toggle("failed", news.failed);
    dialog.dataset.told = told;
  }

  // Until there is news.
  function note(text) {
    badge.textContent = text;
    badge.hidden = false;
    badge.disabled = true;
  }

  badge.addEventListener("click", open);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    if (dialog.classList.contains("failed")) sessionStorage.setItem(shelf, dialog.dataset.told);
  });

  // What is taken in

  const path = (address) =>
    decodeURIComponent(new URL(address, location.href).pathname).slice(1).replace(/(^|\/)$/, "$1index.html");

  const styles = () => [...document.querySelectorAll("link[rel~=stylesheet]")];

  function swap(style) {
    const fresh = style.cloneNode();
    fresh.href = style.href.replace(/\?.*|$/, "?" + mark);
    fresh.addEventListener("load", () => style.remove());
    style.after(fresh);
  }

  // Says whether the page will be loaded again.
  function take(changed) {
    const loaded = performance.getEntriesByType("resource").map((each) => path(each.name));
    const touched = new Set(changed.filter((each) => loaded.includes(each)));
    const stale = styles().filter((style) => touched.has(path(style.href)));
    stale.forEach((style) => touched.delete(path(style.href)));
    if (changed.includes(path(location.href)) || touched.size) {
      location.reload();
      return true;
    }
    stale.forEach(swap);
    return false;
  }

  function hear(event) {
    const news = JSON.parse(event.data);
    mark = event.lastEventId;
    if (!news.changed) location.reload();
    else if (!take(news.changed)) show(news);
  }

  // A browser holds six connections to a server, for all tabs together: only those in sight take one.
  function listen() {
    channel = new EventSource("/~prepkit/live?since=" + mark);
    channel.addEventListener("message", hear);
    channel.addEventListener("building", () => note(words.building));
    channel.addEventListener("error", () => note(words.ended));
  }

  document.addEventListener("visibilitychange", () => {
    channel?.close();
    if (!document.hidden) listen();
  });
  if (!document.hidden) listen();
})();
