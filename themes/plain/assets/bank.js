// Pages of questions: filter them, choose some, print those. The address keeps both, to be shared:
// #subjects=path&minutes=3&chosen=yesterday,week-slices. Nothing is sent or stored.
"use strict";

{
  const form = document.getElementById("filters");
  const bar = document.getElementById("chosen");
  const questions = form ? [...document.querySelectorAll("article.question")] : [];
  const boxes = questions.map((question) => question.querySelector("[data-choose]"));
  const main = document.querySelector("main");

  // What names nobody is for everybody, and a question may be about several things.
  const names = (question, kind, wanted) =>
    question.dataset[kind].split(" ").includes(wanted) || (kind !== "subjects" && !question.dataset[kind].trim());

  function fits(question) {
    return [...new FormData(form)].every(
      ([kind, wanted]) =>
        !wanted || (kind === "minutes" ? +question.dataset.minutes <= +wanted : names(question, kind, wanted)),
    );
  }

  // A live region is read out whenever it is written to, so write only what is new.
  function show(id, text) {
    const place = document.getElementById(id);
    if (place.textContent !== text) place.textContent = text;
  }

  function update() {
    questions.forEach((question) => (question.hidden = !fits(question)));
    const chosen = questions.filter((_, i) => boxes[i].checked);
    questions.forEach((question, i) => question.classList.toggle("is-chosen", boxes[i].checked));
    for (const bank of document.querySelectorAll(".bank")) {
      bank.hidden = !bank.querySelector("article:not([hidden])");
      bank.classList.toggle("has-chosen", bank.querySelector(".is-chosen") !== null);
    }
    show("shown", `${questions.filter((question) => !question.hidden).length} / ${questions.length}`);
    show("chosen-count", `${chosen.length}`);
    show("chosen-minutes", `${chosen.reduce((sum, question) => sum + +question.dataset.minutes, 0)}`);
    main.classList.toggle("has-chosen", chosen.length > 0);
    form.querySelector("[type=reset]").hidden = [...new FormData(form).values()].every((wanted) => !wanted);
  }

  function write() {
    const state = new URLSearchParams([...new FormData(form)].filter(([, wanted]) => wanted));
    const chosen = boxes.filter((box) => box.checked).map((box) => box.dataset.choose);
    if (chosen.length) state.set("chosen", chosen.join(","));
    history.replaceState(null, "", "#" + state.toString().replaceAll("%2C", ","));
    update();
  }

  function read() {
    if (!location.hash.includes("=") && questions.some((question) => question.matches(":target"))) return update();
    const state = new URLSearchParams(location.hash.slice(1));
    for (const select of form.querySelectorAll("select")) {
      select.value = state.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
    const chosen = (state.get("chosen") ?? "").split(",");
    boxes.forEach((box) => (box.checked = chosen.includes(box.dataset.choose)));
    update();
  }

  if (form) {
    form.addEventListener("input", write);
    form.addEventListener("reset", () => setTimeout(() => (write(), form.querySelector("select").focus())));
    main.addEventListener("change", (event) => event.target.matches("[data-choose]") && write());
    document.getElementById("print-chosen").addEventListener("click", () => print());
    document.getElementById("clear-chosen").addEventListener("click", () => {
      boxes.forEach((box) => (box.checked = false));
      write();
      boxes.find((box) => !box.closest("[hidden]"))?.focus();
    });
    addEventListener("hashchange", read);
    read();
  }
}
