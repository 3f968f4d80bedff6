// The questions of a kit: tick, reorder, note, add. All of it stays in this browser, by the question's
// own key, so that a later build of the page finds it again; a file takes it elsewhere.
"use strict";

{
  const notebook = document.getElementById("notebook");
  const says = notebook.dataset;
  const shelf = "kit " + location.pathname.replace(/index\.html$/, "");
  const OWN = "mine-";
  const OWN_MINUTES = 3;

  const find = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const lists = all("[data-list]");
  const rows = () => lists.flatMap((list) => [...list.children]);
  const row = (key) => rows().find((each) => each.dataset.key === key);
  const textOf = (question) => find("h4", question).textContent.trim().replace(/\s+/g, " ");
  const plain = (element) => element.textContent.trim().replace(/\s+/g, " ");
  const order = () => lists.map((list) => [...list.children].map((each) => each.dataset.key));
  const built = order();

  // What is kept
  function say(text) {
    find("#trouble").textContent = text;
  }

  function checked(kept) {
    const items = Object.entries(kept.items).map(([key, { text, asked, note }]) => [
      key,
      { text: String(text), asked: asked === true, note: String(note ?? "") },
    ]);
    return { items: Object.fromEntries(items), order: kept.order?.map((keys) => keys.map(String)) };
  }

  function read() {
    let kept = null;
    try {
      kept = localStorage.getItem(shelf);
    } catch {
      say(says.denied);
    }
    try {
      return checked(JSON.parse(kept) ?? { items: {} });
    } catch {
      put(shelf + " damaged", kept);
      say(says.damaged);
      return { items: {} };
    }
  }

  function put(name, text) {
    try {
      localStorage.setItem(name, text);
      return true;
    } catch (trouble) {
      say(trouble.name === "SecurityError" ? says.denied : says.full);
      return false;
    }
  }

  function state() {
    const items = {};
    for (const question of rows()) {
      const item = {
        text: textOf(question),
        asked: find("[data-asked]", question).checked,
        note: find("[data-note]", question).value,
      };
      if (item.asked || item.note || !isBuilt(question)) items[question.dataset.key] = item;
    }
    const now = order();
    return String(now) === String(built) && now.every((keys, i) => keys.length === built[i].length)
      ? { items }
      : { items, order: now };
  }

  function keep() {
    if (put(shelf, JSON.stringify(state()))) say("");
  }

  // What is shown
  const isBuilt = (question) => built.flat().includes(question.dataset.key);

  function equip(question) {
    const tools = find("#question-tools").content.cloneNode(true);
    const note = find("[data-note]", tools);
    note.id = "note-" + question.dataset.key;
    find(".jot label", tools).htmlFor = note.id;
    find(".text", question).append(find(".tools", tools));
    question.append(tools);
    for (const of of all("[data-of]", question)) of.textContent = ": " + textOf(question);
  }

  function addRow(key, text) {
    const question = find("#new-question-row").content.firstElementChild.cloneNode(true);
    question.id = "question-" + key;
    question.dataset.key = key;
    question.dataset.minutes = OWN_MINUTES;
    find("h4", question).textContent = text;
    find(key.startsWith(OWN) ? "[data-gone]" : "[data-added]", question).remove();
    equip(question);
    return question;
  }

  function write(question, note) {
    find("[data-note]", question).value = find("[data-written]", question).textContent = note;
    find("[data-written]", question).append("\u200b");
  }

  // In the kept order; what a later build added follows what it follows there.
  function sort(kept) {
    const known = new Map(rows().map((question) => [question.dataset.key, question]));
    const placed = new Set();
    const place = (question, list, before) => {
      list.insertBefore(question, before);
      placed.add(question);
    };
    kept?.forEach((keys, i) => {
      for (const key of keys) {
        const question = known.get(key);
        if (question && !placed.has(question)) place(question, lists[i] ?? lists.at(-1), null);
      }
    });
    built.forEach((keys, i) => {
      keys.forEach((key, at) => {
        const question = known.get(key);
        if (placed.has(question)) return;
        const before = known.get(keys[at - 1]);
        if (before) place(question, before.parentElement, before.nextElementSibling);
        else place(question, lists[i], lists[i].firstElementChild);
      });
    });
  }

  function number() {
    rows().forEach((question, i) => {
      question.value = i + 1;
      find(".number", question).textContent = i + 1;
      question.classList.toggle("is-asked", find("[data-asked]", question).checked);
    });
    const first = rows()[0];
    const last = rows().at(-1);
    for (const button of all("[data-move]")) {
      const end = button.dataset.move === "up" ? first : last;
      button.ariaDisabled = String(button.closest(".question") === end);
    }
    fillRunSheet();
  }

  // The run sheet keeps its minutes, and asks in the new order what fits into them.
  const steps = all(".run > li:has(ol)").map((step) => ({
    links: find("ol", step),
    list: row(document.getElementById(find("a", step).hash.slice(1)).dataset.key).parentElement,
    room: find("ol", step).children.length,
    minutes: +step.dataset.minutes,
  }));

  function link(question) {
    const line = document.createElement("li");
    const to = line.appendChild(document.createElement("a"));
    const place = to.appendChild(document.createElement("span"));
    line.value = question.value;
    to.href = "#" + question.id;
    place.textContent = question.value;
    to.append(" ", ...find("h4", question).cloneNode(true).childNodes);
    return line;
  }

  function fillRunSheet() {
    for (const list of lists) {
      const slots = steps.filter((step) => step.list === list);
      const waiting = [...list.children];
      for (const slot of slots) {
        const many = slot === slots.at(-1) ? waiting.length : slot.room;
        slot.links.replaceChildren(...waiting.splice(0, many).map(link));
      }
      tellTooLong(list, slots);
    }
  }

  function tellTooLong(list, slots) {
    const wanted = [...list.children].reduce((sum, question) => sum + +question.dataset.minutes, 0);
    const there = slots.reduce((sum, slot) => sum + slot.minutes, 0);
    const own = list.previousElementSibling;
    own.dataset.over = slots.length && wanted > there ? `${says.over} ${wanted} / ${there}` : "";
  }

  function show({ items, order }) {
    for (const question of rows()) if (!isBuilt(question)) question.remove();
    for (const [key, { text }] of Object.entries(items)) {
      if (!row(key)) (key.startsWith(OWN) ? lists[0] : lists.at(-1)).append(addRow(key, text));
    }
    for (const question of rows()) {
      const item = items[question.dataset.key];
      find("[data-asked]", question).checked = item?.asked ?? false;
      write(question, item?.note ?? "");
    }
    sort(order ?? built);
    number();
  }

  // What people do
  function move(question, up) {
    const list = question.parentElement;
    const at = lists.indexOf(list) + (up ? -1 : 1);
    const other = up ? question.previousElementSibling : question.nextElementSibling;
    if (other) up ? other.before(question) : other.after(question);
    else if (lists[at]) up ? lists[at].append(question) : lists[at].prepend(question);
  }

  function onMove(button) {
    if (button.ariaDisabled === "true") return;
    const question = button.closest(".question");
    const list = question.parentElement;
    move(question, button.dataset.move === "up");
    number();
    keep();
    button.focus();
    button.scrollIntoView({ block: "nearest" });
    const now = question.parentElement;
    const where = now === list ? "" : ", " + plain(now.previousElementSibling);
    status.textContent = `${says.moved} ${question.value}${where}`;
  }

  function onRemove(question) {
    const next = question.nextElementSibling ?? question.previousElementSibling;
    question.remove();
    number();
    keep();
    (next ? find("[data-asked]", next) : find("#new-question")).focus();
  }

  function onAdd(event) {
    event.preventDefault();
    const field = find("#new-question");
    const text = field.value.trim();
    if (!text) return;
    const question = addRow(OWN + Date.now().toString(36), text);
    lists[0].append(question);
    field.value = "";
    write(question, "");
    number();
    keep();
    status.textContent = `${says.moved} ${question.value}`;
  }

  // The file is Markdown that people can read, and that this page reads back.
  function asText() {
    const parts = ["# " + plain(find("h1")), plain(find(".facts dd"))];
    for (const list of lists) {
      parts.push("## " + plain(list.previousElementSibling));
      for (const question of list.children) {
        const tick = find("[data-asked]", question).checked ? "x" : " ";
        parts.push(`${question.value}. [${tick}] ${textOf(question)}`);
        const note = find("[data-note]", question).value.trim();
        if (note) parts.push(note.replace(/^(?=.)/gm, "   "));
      }
    }
    return parts.join("\n\n") + "\n";
  }

  function fromText(text) {
    const { items } = state();
    const keys = new Map(rows().map((question) => [textOf(question), question.dataset.key]));
    const order = lists.map(() => []);
    let list = 0;
    let item = null;
    let noted = "";
    const close = () => {
      const note = noted.trim();
      if (item && !item.note.includes(note)) item.note = [item.note.trim(), note].filter(Boolean).join("\n\n");
      noted = "";
    };
    for (const line of text.split(/\r?\n/)) {
      const heading = /^## (.*)/.exec(line);
      const found = /^\d+\. \[([ xX])\] (.+)/.exec(line);
      if (heading) {
        close();
        item = null;
        list = Math.max(0, lists.findIndex((each) => plain(each.previousElementSibling) === heading[1].trim()));
      } else if (found) {
        close();
        const words = found[2].trim();
        const key = keys.get(words) ?? `${OWN}${Date.now().toString(36)}-${keys.size}`;
        keys.set(words, key);
        item = items[key] ??= { text: words, asked: false, note: "" };
        item.asked ||= found[1] !== " ";
        order[list].push(key);
      } else {
        noted += line.replace(/^ {1,3}/, "") + "\n";
      }
    }
    close();
    return { items, order };
  }

  async function onFile(event) {
    const file = event.target.files[0];
    if (!file) return;
    const opened = fromText(await file.text());
    event.target.value = "";
    if (opened.order.flat().length === 0) return say(says.nothing);
    show(opened);
    keep();
    status.textContent = says.opened;
  }

  function onSave() {
    const file = URL.createObjectURL(new Blob([asText()], { type: "text/markdown" }));
    const link = Object.assign(document.createElement("a"), { href: file, download: says.file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  }

  function onErase() {
    if (!confirm(says.really)) return;
    for (const box of all("[data-tick]:checked")) box.click();
    show({ items: {} });
    try {
      localStorage.removeItem(shelf);
      localStorage.removeItem(shelf + " damaged");
      say("");
    } catch {
      // Where nothing is kept, nothing is to be erased.
    }
  }

  function onPrint() {
    document.documentElement.dataset.print = "notes";
    addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
    print();
  }

  if (lists.length === 0) {
    notebook.remove();
  } else {
    rows().forEach(equip);
    show(read());
    const section = find("[aria-labelledby=ask]");
    section.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button?.dataset.move) onMove(button);
      if (button && "remove" in button.dataset) onRemove(button.closest(".question"));
    });
    section.addEventListener("input", ({ target }) => {
      if ("note" in target.dataset) write(target.closest(".question"), target.value);
      if ("asked" in target.dataset) number();
      if ("note" in target.dataset || "asked" in target.dataset) keep();
    });
    find("#add-question").addEventListener("submit", onAdd);
    find("#save-notes").addEventListener("click", onSave);
    find("#print-notes").addEventListener("click", onPrint);
    find("#open-notes").addEventListener("click", () => find("#notes-file").click());
    find("#notes-file").addEventListener("change", onFile);
    find("#erase-notes").addEventListener("click", onErase);
    addEventListener("storage", (event) => event.key === shelf && show(read()));
  }
}
