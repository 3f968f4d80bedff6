// Where the focus can go, where it is, and whether somebody can see that.

const LABELS = new WeakMap();
let count = 0;

function label(element) {
  if (!LABELS.has(element)) {
    const words = (element.ariaLabel ?? element.innerText ?? element.id ?? "").trim().replace(/\s+/g, " ");
    LABELS.set(element, `${++count} ${element.localName} ${words.slice(0, 40)}`);
  }
  return LABELS.get(element);
}

/** All elements that a keyboard should reach, in the order of the document. */
globalThis.stops = () => {
  const all = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  return [...document.querySelectorAll(all)]
    .filter((each) => !each.disabled && each.tabIndex >= 0)
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => each.type !== "radio" || each.checked)
    .map(label);
};

/** Whether some of it lies under nothing else, and in the window (WCAG 2.2, 2.4.11). */
function inSight(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const x of [0.1, 0.5, 0.9]) {
    for (const y of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(left + x * width, top + y * height);
      if (hit && (element.contains(hit) || (hit.contains(element) && hit.matches("label, .lines")))) return true;
    }
  }
  return false;
}

/** Whether there is a line around it (2.4.7). */
function isMarked(element) {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
}

/** Where the focus is, and what is wrong there. */
globalThis.focused = () => {
  const element = document.activeElement;
  const unseen = inSight(element) ? "" : " UNSEEN";
  return label(element) + unseen + (isMarked(element) ? "" : " UNMARKED");
};

/** Where the focus was after each key. */
globalThis.walked = [];
addEventListener("keyup", ({ key }) => key === "Tab" && walked.push(focused()), true);
