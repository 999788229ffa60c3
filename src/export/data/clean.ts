import { unturned } from '../../words/bidi.ts';

/** Characters that no text file may hold: controls but tab and line feed, halves of pairs. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** A text of any origin as formats can hold it: lines end in a line feed, what cannot be written is left out. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '');
}

/**
 * What a timeline says of itself (a title, a name, a summary) as files hold it: nothing unseen in it turns around what stands
 * beside it in a row or a line, and a search finds its words. A quote is verbatim instead, its controls closed behind it.
 */
export function cleanWords(text: string): string {
  return unturned(clean(text));
}
