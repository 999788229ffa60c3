import type { TimelineEvent } from '../event.ts';
import { bases, eventKinds, statuses } from '../event-words.ts';
import { isDate } from './is-date.ts';

/** What a list keeps of an event whose words stay bytes. */
export interface ScannedEvent extends Pick<TimelineEvent, 'id' | 'date' | 'weight' | 'passages' | 'links'> {
  /** Where it ends in the text. */
  readonly end: number;
}

const none: Pick<TimelineEvent, 'passages' | 'links'> = { passages: [], links: [] };

/** A string of JSON without escapes by number, and with no more of the others than a pattern has room to go back over. */
const string = String.raw`"[^"\\\0-\x1f]*(?:\\["\\/bfnrt][^"\\\0-\x1f]*){0,99}"`;
const texts = String.raw`\{(?:"en":${string},"ar":${string}|"ar":${string},"en":${string})\}`;
/** Longer ones are parsed with their event. */
const someDate = String.raw`null|"([ !#-\[\]-~]{1,64})"`;

/** V8 compiles a pattern at its second use, and a loop over bytes only after thousands of events. */
const plainEvent = new RegExp(
  [
    String.raw`\{"id":"([a-z0-9]+(?:-[a-z0-9]+){0,99})"`,
    `"title":${texts}`,
    `"summary":${texts}`,
    `"date":(?:${someDate})`,
    `"basis":${oneOf(bases)}`,
    `"kind":${oneOf(eventKinds)}`,
    `"status":${oneOf(statuses)}`,
    '"weight":([123])',
    String.raw`"actors":\[\],"places":\[\],"passages":\[\],"conflicts":\[\],"links":\[\],"checked":null\}`,
  ].join(','),
  'y',
);

/**
 * Recognizes an event that the schema accepts: without passages or anything rare, its keys in the order of the published
 * format and nothing between them, as `JSON.stringify` writes it. `text` has a character a byte, those of ASCII as they
 * are. "No" means only that it has to be parsed.
 */
export function scanPlainEvent(text: string, at: number): ScannedEvent | undefined {
  plainEvent.lastIndex = at;
  const found = plainEvent.exec(text);
  if (found === null) return undefined;
  const [, id = '', date = null, weight] = found;
  if (date !== null && !isDate(date)) return undefined;
  return {
    id,
    date,
    weight: weight === '1' ? 1 : weight === '2' ? 2 : 3,
    ...none,
    end: plainEvent.lastIndex,
  };
}

function oneOf(words: readonly string[]): string {
  return `"(?:${words.join('|')})"`;
}
