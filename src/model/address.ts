import type { Language } from './bilingual.ts';

/** Of addresses as they are written here. */
export const addressVersion = 1;

/** What a link to an event says; the page's own address says more (`UrlValues` of the store). */
export interface EventAddress {
  readonly event: string;
  readonly passage?: string;
  readonly lang: Language;
}

/** What an address has behind its `#`: each part as `name=text`, in the order given. */
export function formatHash(parts: readonly (readonly [name: string, text: string])[]): string {
  const written = parts.map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%3A', ':')}`);
  return [`v=${addressVersion}`, ...written].join('&');
}

/** The address that opens an event, or one of its passages, in a timeline that stands at `home`. */
export function eventLink(home: string, { event, passage, lang }: EventAddress): string {
  const at = passage === undefined ? [] : [['passage', passage] as const];
  return `${home.replace(/#.*$/s, '')}#${formatHash([['event', event], ...at, ['lang', lang]])}`;
}
