/** Control characters and bidi controls. */
const hidden = String.raw`\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
const unseen = new RegExp(`[${hidden}]+`, 'gu');
const unclean = new RegExp(String.raw`[${hidden}]|\s\s|[^\S ]|^\s|\s$`, 'u');
const seen = new RegExp(String.raw`[^${hidden}\s]`, 'u');

/** UTF-16 units: more than any line, label or breath holds. */
const mostShown = 4000;

/** A title on one line, with plain spaces between its words: it is text and may not rearrange what stands around it. */
export function cleanTitle(title: string): string {
  if (!unclean.test(title)) return title;
  return title.replace(unseen, ' ').replace(/\s+/gu, ' ').trim();
}

/** A title where there is only room for its beginning: as `cleanTitle` has it, at the cost of so much, however long it is. */
export function shownTitle(title: string): string {
  if (title.length <= mostShown) return cleanTitle(title);
  const from = title.search(seen);
  if (from < 0) return '';
  const to = from + mostShown;
  const start = cleanTitle(title.slice(from, to).replace(/[\uD800-\uDBFF]$/, ''));
  return seen.test(title.slice(to)) ? `${start}…` : start;
}
