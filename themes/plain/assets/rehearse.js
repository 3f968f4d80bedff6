// The meeting in rehearsal: what is said and asked, one after the other, against the clock.
"use strict";

{
  const dialog = document.getElementById("rehearse");
  const get = (id) => document.getElementById(id);
  const total = dialog.dataset.minutes * 60;
  const WARNING = 5 * 60;

  // What there is to say and ask, in the order of the run sheet, each with its part of the meeting.
  const copy = (element) => element.cloneNode(true);

  function paragraph(name, nodes) {
    const element = document.createElement("p");
    element.className = name;
    element.append(...nodes);
    return element;
  }

  // Headings of a letter become headings below the dialog's own.
  function words(line) {
    return [...line.querySelector(".words").children].map((block) => {
      if (!/^H\d$/.test(block.tagName)) return copy(block);
      const heading = document.createElement("h3");
      heading.append(...copy(block).childNodes);
      return heading;
    });
  }

  function question(link) {
    const row = get(link.hash.slice(1));
    const asked = paragraph("question-aloud", copy(row.querySelector("h4")).childNodes);
    return [asked, ...[...row.querySelectorAll(".follow-up, .minutes")].map(copy)];
  }

  function cards() {
    const steps = [...document.querySelectorAll(".run > li")].filter((step) => step.dataset.minute >= 0);
    const lines = [...document.querySelectorAll(".line[id]")];
    const last = lines.length > 1 ? lines.pop() : null;
    return steps.flatMap((step, i) => {
      const part = {
        title: step.querySelector("h4").textContent,
        from: +step.dataset.minute,
        until: +step.dataset.minute + +step.dataset.minutes,
      };
      const links = [...step.querySelectorAll("ol a")];
      const said = [...step.querySelectorAll(".text > p")].map((say) => [paragraph("say", copy(say).childNodes)]);
      const spoken = i === 0 && lines.length ? lines.map(words) : links.length ? links.map(question) : said;
      const ending = i === steps.length - 1 && last ? [words(last)] : [];
      return [...spoken, ...ending].map((content) => ({ ...part, content }));
    });
  }

  let deck = [];
  let at = 0;

  function show() {
    const { title, from, until, content } = deck[at];
    get("part").textContent = title;
    get("span").textContent = from === until ? from : `${from}–${until}`;
    get("aloud").replaceChildren(...content.map(copy));
    get("place").textContent = `${at + 1} / ${deck.length}`;
    get("previous").ariaDisabled = String(at === 0);
    get("next").ariaDisabled = String(at === deck.length - 1);
    dialog.scrollTop = 0;
    tell();
  }

  function turn(by) {
    at = Math.min(Math.max(at + by, 0), deck.length - 1);
    show();
  }

  // The clock counts what has passed, so it stays right when the page sleeps.
  let passed = 0;
  let since = null;
  let ticking;
  let announced = false;
  const elapsed = () => Math.floor((passed + (since === null ? 0 : Date.now() - since)) / 1000);
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  function tell() {
    const now = elapsed();
    const left = Math.max(0, total - now);
    get("elapsed").textContent = clock(now);
    get("left").textContent = clock(left);
    get("late").hidden = at === deck.length - 1 || now < Math.max(deck[at].until, 1) * 60;
    if (since !== null && !announced && total > WARNING && left <= WARNING) {
      announced = true;
      get("five").textContent = dialog.dataset.five;
    }
  }

  function pause() {
    clearInterval(ticking);
    passed += since === null ? 0 : Date.now() - since;
    since = null;
    get("run").textContent = get("run").dataset.start;
  }

  function start() {
    since = Date.now();
    ticking = setInterval(tell, 250);
    get("run").textContent = get("run").dataset.pause;
  }

  function reset() {
    pause();
    passed = at = 0;
    announced = false;
    get("five").textContent = "";
    show();
  }

  get("open-rehearse").addEventListener("click", () => {
    deck = cards();
    at = Math.min(at, deck.length - 1);
    show();
    dialog.showModal();
    get("next").focus();
  });
  dialog.addEventListener("close", pause);
  get("end").addEventListener("click", () => dialog.close());
  get("next").addEventListener("click", () => turn(1));
  get("previous").addEventListener("click", () => turn(-1));
  get("run").addEventListener("click", () => (since === null ? start() : pause()));
  get("reset").addEventListener("click", reset);
  dialog.addEventListener("keydown", (event) => {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.altKey || event.ctrlKey || event.metaKey || !/^Arrow(Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    turn(event.key === forward ? 1 : -1);
  });
}
