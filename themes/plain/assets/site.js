// What the pages can do beside being read. Everything works without it.
const root = document.documentElement;
root.classList.add("js");

// Copy buttons: data-copy names the element whose words are copied.
const status = document.createElement("p");
status.className = "unseen";
status.setAttribute("role", "status");
document.querySelector("main").append(status);

function copyBySelection(element) {
  const selection = getSelection();
  selection.selectAllChildren(element);
  const done = document.execCommand("copy");
  selection.removeAllRanges();
  return done;
}

async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.innerText.trim());
    return true;
  } catch {
    return copyBySelection(element);
  }
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button || !(await copy(document.getElementById(button.dataset.copy)))) return;
  const label = (button.dataset.label ??= button.textContent);
  button.style.minWidth = button.offsetWidth + "px";
  button.textContent = status.textContent = button.dataset.done;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = "";
  }, 2000);
});

// Ticks stay in this browser, page by page.
const shelf = "ticks " + location.pathname;

function ticks() {
  try {
    return JSON.parse(localStorage.getItem(shelf)) ?? [];
  } catch {
    return [];
  }
}

function keep() {
  const ticked = [...document.querySelectorAll("[data-tick]:checked")];
  try {
    localStorage.setItem(shelf, JSON.stringify(ticked.map((box) => box.dataset.tick)));
  } catch {
    // Without a shelf the ticks last as long as the page.
  }
}

const kept = ticks();
for (const box of document.querySelectorAll("[data-tick]")) {
  box.checked = kept.includes(box.dataset.tick);
  box.addEventListener("change", keep);
}

// How long until the meeting, and what is due next.
const midnight = (day) => new Date(day + "T00:00");
const today = midnight(new Date().toLocaleDateString("sv"));
const daysUntil = (day) => Math.round((midnight(day) - today) / 86_400_000);

const counted = Intl.RelativeTimeFormat.supportedLocalesOf(root.lang).length > 0;
for (const left of counted ? document.querySelectorAll("[data-until]") : []) {
  const words = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" });
  left.textContent = words.format(daysUntil(left.dataset.until), "day");
}
const ahead = [...document.querySelectorAll("[data-due]")]
  .filter((entry) => daysUntil(entry.dataset.due) >= 0)
  .sort((a, b) => daysUntil(a.dataset.due) - daysUntil(b.dataset.due));
ahead[0]?.classList.add("due");

// A link to a folded letter unfolds it.
function unfold() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  const folded = target && target.closest("details");
  if (folded && !folded.open) {
    folded.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", unfold);
unfold();

// A published guide stays readable without a network.
const manifest = document.querySelector("link[rel=manifest]");
const frugal = navigator.connection?.saveData;
if (manifest && location.protocol.startsWith("http") && navigator.serviceWorker && !frugal) {
  navigator.serviceWorker.register(new URL("service-worker.js", manifest.href)).catch(() => {});
}
