import type { ToldEvent, ToldPassage } from './tell-event.ts';

/** A title with its date. */
export function titleAndDate({ title, date }: ToldEvent): string {
  return `${title} (${date})`;
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

function describePassage({ quote, translation, chain, source, address }: ToldPassage): string {
  return [
    quote,
    ...(translation === undefined ? [] : [`[${translation}]`]),
    chain,
    source,
    ...(address === undefined ? [] : [address]),
  ].join('\n');
}
