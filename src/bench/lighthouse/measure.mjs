// Holds a page of each kind of both editions, in every theme, against Lighthouse, as a phone sees it. Started by bin/lighthouse:
//   node measure.mjs FOLDER [PAGE…]      FOLDER has node_modules, and the built sites in site/THEME/EDITION
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serve } from "./server.mjs";

const PAGES = [
  "public/index.html",
  "public/guide/ask.html",
  "public/questions/their-path.html",
  "personal/index.html",
  "personal/guide/ask.html",
  "personal/questions/their-path.html",
  "personal/contacts/dr-priya-raman/index.html",
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
// A kit asks search engines to stay away, and its pages may open no connection, not even for Lighthouse.
const NOT_OF_A_KIT = "is-crawlable,robots-txt";
const RUNS = 3; // a busy machine makes a fast page look slow, never a slow one fast
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-sync --no-first-run";

const [folder, ...asked] = process.argv.slice(2);
const run = promisify(execFile);

/** One report on a page. */
async function report(address, page) {
  const file = join(folder, "reports", page.replaceAll("/", "-").replace(".html", ".json"));
  const skipped = page.includes("/personal/") ? [`--skip-audits=${NOT_OF_A_KIT}`] : [];
  const options = ["--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${FLAGS}`];
  const program = join(folder, "node_modules/lighthouse/cli/index.js");
  await run(process.execPath, [program, address + page, ...options, ...skipped]);
  return JSON.parse(await readFile(file, "utf8"));
}

const scores = (found) => CATEGORIES.map((each) => Math.round((found.categories[each].score ?? 0) * 100));
const perfect = (found) => scores(found).every((score) => score === 100);
const fails = ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== "informative";

/** The best of up to three reports; a perfect one ends the search. */
async function best(address, page) {
  let best;
  for (let i = 0; i < RUNS && !(best && perfect(best)); i++) {
    const found = await report(address, page);
    if (!best || scores(found)[0] > scores(best)[0]) best = found;
  }
  return best;
}

function line(page, { audits, ...found }) {
  const wait = (audits["largest-contentful-paint"].numericValue / 1000).toFixed(1) + " s";
  const shift = audits["cumulative-layout-shift"].numericValue.toFixed(3);
  const weight = (audits["total-byte-weight"].numericValue / 1000).toFixed(0) + " kB";
  const cells = [...scores({ audits, ...found }), wait, shift, weight];
  return page.padEnd(54) + cells.map((cell) => String(cell).padStart(9)).join("");
}

/** What kept a score below 100. */
function* shortcomings(found) {
  for (const category of CATEGORIES.filter((each) => found.categories[each].score !== 1)) {
    for (const { id, weight } of found.categories[category].auditRefs) {
      if (weight > 0 && fails(found.audits[id])) yield `    ${category}: ${id}, ${found.audits[id].title}`;
    }
  }
}

await mkdir(join(folder, "reports"), { recursive: true });
const server = await serve(join(folder, "site"));
const address = `http://localhost:${server.address().port}/`;
const heads = ["fast", "for all", "practice", "found", "LCP", "CLS", "bytes"];
console.log("page".padEnd(54) + heads.map((head) => head.padStart(9)).join(""));
let all = true;
const themes = await readdir(join(folder, "site"));
const everything = themes.sort().flatMap((theme) => PAGES.map((page) => `${theme}/${page}`));
for (const page of asked.length ? asked : everything) {
  const found = await best(address, page);
  console.log(line(page, found));
  for (const shortcoming of shortcomings(found)) console.log(shortcoming);
  all &&= perfect(found);
}
console.log(`Load of the machine: ${loadavg()[0].toFixed(1)}. Whole reports: ${join(folder, "reports")}`);
server.close();
process.exitCode = all ? 0 : 1;
