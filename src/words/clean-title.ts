/** Control characters and bidi controls. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

const unclean = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\s\s|[^\S ]|^\s|\s$/u;

/** A title on one line, with plain spaces between its words: it is text and may not rearrange what stands around it. */
export function cleanTitle(title: string): string {
  if (!unclean.test(title)) return title;
  return title.replace(unseen, ' ').replace(/\s+/gu, ' ').trim();
}
