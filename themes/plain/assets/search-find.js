// Finds words in the index of the site. It knows nothing of the page, so that it can be tested by itself.
//
//   const find = searchFinder(searchIndex);
//   find("thank you") → { whole, count, pages: [{ address, title, sections: [{ anchor, heading, snippet, score }] }] }
//
// Titles, headings and snippets come in pieces, [text, whether it was found], to be put together.
(() => {
  "use strict";

  const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
  const UNSPACED =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670'’]/g;
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
  const PLAIN = /^[a-z0-9]*$/;

  // What a find is worth by where it stands, and by how well the word fits.
  const TITLE = 12;
  const HEADING = 8;
  const OPENING = 3; // what a page says before its first heading
  const TEXT = 2;
  const CONTEXT = 1;
  const EXACT = 1;
  const BEGINS = 0.7;
  const INSIDE = 0.4;
  const MISTYPED = 0.3;
  const TOGETHER = 1.5;

  const SNIPPET = 150;
  const TELLING = 30; // letters that a passage has if it says something without a heading

  // A word without its accents and capitals.
  function fold(word) {
    const small = word.toLowerCase();
    return PLAIN.test(small) ? small : plain(small);
  }

  function plain(small) {
    return small
      .normalize("NFKD")
      .replace(ACCENTS, "")
      .replace(/[ßæœøłđðþıς]/g, (letter) => LETTERS[letter])
      .normalize("NFC");
  }

  const wordsOf = (text) => Array.from(text.matchAll(WORD), (match) => fold(match[0]));

  // How many letters must be changed, added, dropped or swapped to make one word of another,
  // or the beginning of another; more than `most` is too many to count.
  function distance(from, to, most) {
    const width = Math.min(to.length, from.length + most);
    let before = [];
    let last = Array.from({ length: width + 1 }, (_, column) => column);
    let beginning = 0;
    for (let i = 1; i <= from.length; i++) {
      const row = [i];
      beginning = i;
      for (let j = 1; j <= width; j++) {
        let steps = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (from[i - 1] !== to[j - 1]));
        if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
          steps = Math.min(steps, before[j - 2] + 1);
        }
        row[j] = steps;
        beginning = Math.min(beginning, steps);
      }
      if (beginning > most) return { whole: Infinity, beginning };
      before = last;
      last = row;
    }
    return { whole: width === to.length ? last[width] : Infinity, beginning };
  }

  const exactly = (typed, word) => (word === typed ? EXACT : 0);

  function asTyped(typed, word) {
    if (word === typed) return EXACT;
    const unspaced = UNSPACED.test(typed);
    if (typed.length < 2 && !unspaced) return 0;
    if (word.startsWith(typed)) return BEGINS;
    if (unspaced) return word.includes(typed) ? BEGINS : 0;
    return typed.length > 3 && word.includes(typed) ? INSIDE : 0;
  }

  function mistyped(typed, word) {
    const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    if (most === 0 || word.length < typed.length - most) return 0;
    const { whole, beginning } = distance(typed, word, most);
    if (whole <= most) return MISTYPED / whole;
    return beginning <= most ? MISTYPED / 2 / beginning : 0;
  }

  // What a page is called by its address: "emails thank you".
  const nameOf = (address) => address.replace(/(index)?\.html$/, "").replaceAll(/[/-]/g, " ");

  function searchFinder(index) {
    const pages = index.pages.map(([address, top, ...sections], number) => [
      address,
      [...index.sections[top], index.texts.length + number],
      ...sections.map((each) => index.sections[each]),
    ]);
    const distinct = new Set(pages.flatMap(([, ...sections]) => sections)); // pages of one kind say much of the same
    const texts = [...index.texts, ...index.pages.map(([address]) => nameOf(address))];
    const isSaid = (number) => number < index.texts.length;
    const words = new Map(); // word → the numbers of the texts that it stands in
    const folded = texts.map((text, number) => {
      const all = wordsOf(text);
      for (const word of all) {
        const numbers = words.get(word);
        if (!numbers) words.set(word, [number]);
        else if (numbers.at(-1) !== number) numbers.push(number);
      }
      return all;
    });

    // The words that may be meant by a typed one, with how well they fit. Errors count only where nothing fits,
    // and a short word goes on only while it is being typed.
    function meant(typed, last) {
      const fits = last || typed.length > 3 ? [asTyped, mistyped] : [exactly, asTyped];
      for (const fit of fits) {
        const found = new Map();
        for (const word of words.keys()) {
          const worth = fit(typed, word);
          if (worth > 0) found.set(word, worth);
        }
        if (found.size > 0) return found;
      }
      return new Map();
    }

    // A typed word: what it may mean, and what each text is worth for it.
    function term(typed, last) {
      const means = meant(typed, last);
      const worth = new Map();
      for (const [word, fit] of means) {
        for (const number of words.get(word)) worth.set(number, Math.max(fit, worth.get(number) ?? 0));
      }
      return { typed, means, worth, rarity: Math.log(1 + texts.length / (1 + worth.size)) };
    }

    const known = new Map();
    function termOf(typed, last) {
      const key = `${typed} ${last}`;
      if (!known.has(key)) known.set(key, term(typed, last));
      return known.get(key);
    }

    const together = (number, query) =>
      query.length > 1 && ` ${folded[number].join(" ")}`.includes(` ${query.map((each) => each.typed).join(" ")}`);

    // A short heading that was found says more than a long one.
    const share = (number, query) => 0.6 + (0.4 * Math.min(query.length, folded[number].length)) / folded[number].length;

    // What a section says of each typed word, whatever page it stands on; nothing where it says none of them.
    function hits([anchor, heading, ...passages], query) {
      const weight = (anchor === "" ? TITLE : HEADING) * (share(heading, query) || 1);
      const bests = query.map(({ worth }) => {
        const inText = passages.reduce((best, each) => Math.max(best, worth.get(each) ?? 0), 0);
        return Math.max(weight * (worth.get(heading) ?? 0), (anchor === "" ? OPENING : TEXT) * inText);
      });
      if (!bests.some((best) => best > 0)) return undefined;
      return { bests, times: [heading, ...passages].some((each) => together(each, query)) ? TOGETHER : 1 };
    }

    // The same on a page, whose title counts too.
    function judge({ bests, times }, title, query) {
      let score = 0;
      let had = 0;
      query.forEach(({ worth, rarity }, at) => {
        const any = Math.max(bests[at], CONTEXT * (worth.get(title) ?? 0));
        had += any > 0;
        score += any * rarity;
      });
      return { had, score: score * times };
    }

    // The words that were found in a text, in pieces.
    function pieces(text, query) {
      const parts = [];
      let end = 0;
      for (const match of text.matchAll(WORD)) {
        const word = fold(match[0]);
        const by = query.find(({ means }) => means.has(word));
        if (!by) continue;
        const at = word.length === match[0].length ? word.indexOf(by.typed) : -1;
        const from = match.index + Math.max(at, 0);
        const to = at < 0 ? match.index + match[0].length : from + by.typed.length;
        parts.push([text.slice(end, from), false], [text.slice(from, to), true]);
        end = to;
      }
      parts.push([text.slice(end), false]);
      return parts.filter(([part]) => part !== "");
    }

    // As much of a text as fits, from a little before the first word that was found.
    function cut(text, query) {
      const [[before, isFound], ...others] = pieces(text, query);
      const at = isFound || others.length === 0 ? 0 : before.length;
      const from = text.length <= SNIPPET || at < SNIPPET / 2 ? 0 : text.lastIndexOf(" ", at - SNIPPET / 4) + 1;
      const rest = text.slice(from);
      const end = rest.length > SNIPPET ? rest.lastIndexOf(" ", SNIPPET) : rest.length;
      const shown = rest.slice(0, end > 0 ? end : SNIPPET);
      return pieces((from > 0 ? "… " : "") + shown + (shown.length < rest.length ? " …" : ""), query);
    }

    function snippet([, heading, ...all], query) {
      const passages = all.filter(isSaid);
      const worth = (each) => query.reduce((sum, term) => sum + term.rarity * (term.worth.get(each) ?? 0), 0);
      const isTelling = (each) => texts[each].length >= TELLING;
      const value = (each) => worth(each) * (isTelling(each) ? 2 : 1);
      const [best] = [...passages].sort((a, b) => value(b) - value(a));
      const isBest = worth(best) > 0 && (isTelling(best) || worth(heading) === 0);
      const shown = isBest ? best : passages.find(isTelling);
      return shown === undefined ? [] : cut(texts[shown], query);
    }

    return function find(typed) {
      const query = [...new Set(wordsOf(typed))].map((word, at, all) => termOf(word, at === all.length - 1));
      const found = new Map();
      for (const section of distinct) {
        const all = hits(section, query);
        if (all) found.set(section, all);
      }
      const candidates = pages.flatMap(([address, ...sections]) =>
        sections
          .filter((section) => found.has(section))
          .map((section) => ({ address, title: sections[0][1], section, ...judge(found.get(section), sections[0][1], query) })),
      );
      const most = Math.max(0, ...new Set(candidates.map(({ had }) => had)));
      const best = candidates.filter(({ had }) => had === most).sort((a, b) => b.score - a.score);
      return {
        whole: most === query.length,
        count: best.length,
        pages: Array.from(grouped(best), ([address, all]) => ({
          address,
          title: pieces(texts[all[0].title], query),
          sections: all.map(({ section, score }) => ({
            anchor: section[0],
            score,
            get heading() {
              return pieces(texts[section[1]], query);
            },
            get snippet() {
              return snippet(section, query);
            },
          })),
        })),
      };
    };
  }

  function grouped(found) {
    const byPage = new Map();
    for (const each of found) {
      if (!byPage.has(each.address)) byPage.set(each.address, []);
      byPage.get(each.address).push(each);
    }
    return byPage;
  }

  self.searchFinder = searchFinder;
})();
