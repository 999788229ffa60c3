import { steady } from '../../words/bidi.ts';
import { quoted } from '../../words/quote-marks.ts';
import type { ToldEvent, ToldPassage } from './tell-event.ts';

/** Characters that no text file may hold: controls but tab and line feed, halves of pairs. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** A text of any origin as formats can hold it: lines end in a line feed, what cannot be written is left out. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '');
}

/** A title with its date, which nothing in the title turns round. */
export function titleAndDate({ title, date }: ToldEvent): string {
  return `${steady(title)} (${date})`;
}

/** What stands below the title of an event where a format has one text for it. */
export function describe({ date, status, kind, summary, passages, link }: ToldEvent): string {
  return [
    `${date} · ${kind} · ${status}`,
    ...(summary === '' ? [] : [summary]),
    ...passages.map(describePassage),
    ...(link === undefined ? [] : [link]),
  ].join('\n\n');
}

function describePassage({ quote, language, translation, chain, source, address }: ToldPassage): string {
  return [
    quoted(quote, language),
    ...(translation === undefined ? [] : [`[${translation}]`]),
    ...(chain === '' ? [] : [chain]),
    source,
    ...(address === undefined ? [] : [address]),
  ].join('\n');
}
