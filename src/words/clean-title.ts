/** Control characters and bidi controls. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** UTF-16 units: more than any line, label or breath holds. */
const mostShown = 4000;

const unclean = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\s\s|[^\S ]|^\s|\s$/u;

/** A title on one line, with plain spaces between its words: it is text and may not rearrange what stands around it. */
export function cleanTitle(title: string): string {
  if (!unclean.test(title)) return title;
  return title.replace(unseen, ' ').replace(/\s+/gu, ' ').trim();
}

/** A title where there is only room for its beginning: as `cleanTitle` has it, at the cost of so much, however long it is. */
export function shownTitle(title: string): string {
  if (title.length <= mostShown) return cleanTitle(title);
  const start = title.trimStart().slice(0, mostShown);
  return `${cleanTitle(start.replace(/[\uD800-\uDBFF]$/, ''))}…`;
}
