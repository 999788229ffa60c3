import { ByteCursor, bytesOf } from '../../base/byte-cursor.ts';
import { firstHash, hashed } from '../../base/hash.ts';
import type { TimelineEvent } from '../event.ts';
import { bases, eventKinds, statuses } from '../event-words.ts';
import { foldedHash } from './id-table.ts';
import { isDate } from './known-dates.ts';

/** What a list keeps of an event whose words stay bytes. */
export interface ScannedEvent extends Pick<TimelineEvent, 'date' | 'weight' | 'passages' | 'links'> {
  readonly start: number;
  readonly end: number;
  /** As the table of ids has it, and where it stands. */
  readonly idHash: number;
  readonly idStart: number;
  readonly idEnd: number;
}

const none: Pick<TimelineEvent, 'passages' | 'links'> = { passages: [], links: [] };
const { passages, links } = none;

const quote = 0x22;
const hyphen = 0x2d;
const zero = 0x30;
/** Longer dates are parsed with their event. */
const longestDate = 64;

const beforeId = bytesOf('{"id":"');
const languages = [
  [bytesOf('{"en":"'), bytesOf('","ar":"')],
  [bytesOf('{"ar":"'), bytesOf('","en":"')],
] as const;
const afterText = bytesOf('"}');
const beforeTitle = bytesOf(',"title":');
const beforeSummary = bytesOf(',"summary":');
const beforeDate = bytesOf(',"date":');
const noDate = bytesOf('null');
const oneQuote = bytesOf('"');
const beforeBasis = bytesOf(',"basis":"');
const beforeKind = bytesOf('","kind":"');
const beforeStatus = bytesOf('","status":"');
const beforeWeight = bytesOf('","weight":');
const afterWeight = bytesOf(
  ',"actors":[],"places":[],"passages":[],"conflicts":[],"links":[],"checked":null}',
);
const basisSet: ReadonlySet<unknown> = new Set(bases);
const kindSet: ReadonlySet<unknown> = new Set(eventKinds);
const statusSet: ReadonlySet<unknown> = new Set(statuses);

/**
 * Recognizes in its bytes an event that the schema accepts: without passages or anything rare, its keys in the order of
 * the published format and nothing between them, as `JSON.stringify` writes it. "No" means only that it has to be parsed.
 */
export class PlainScan {
  readonly #cursor = new ByteCursor();

  scan(bytes: Uint8Array, start: number, end: number): ScannedEvent | undefined {
    const cursor = this.#cursor;
    cursor.begin(bytes, start, end);
    if (!cursor.take(beforeId)) return undefined;
    const idStart = cursor.at;
    const idHash = this.#passId();
    const idEnd = cursor.at - 1;
    if (idHash === undefined || !cursor.take(beforeTitle) || !this.#passTexts()) return undefined;
    if (!cursor.take(beforeSummary) || !this.#passTexts() || !cursor.take(beforeDate)) return undefined;
    const date = this.#takeDate();
    if (date === undefined || !this.#passWord(beforeBasis, basisSet)) return undefined;
    if (!this.#passWord(beforeKind, kindSet) || !this.#passWord(beforeStatus, statusSet)) return undefined;
    if (!cursor.take(beforeWeight)) return undefined;
    const weight = cursor.next() - zero;
    if (weight !== 1 && weight !== 2 && weight !== 3) return undefined;
    if (!cursor.take(afterWeight) || !cursor.isAtEnd) return undefined;
    return { start, end, idHash, idStart, idEnd, date, weight, passages, links };
  }

  /** Small letters and digits, with single hyphens between them, and the quote after them. */
  #passId(): number | undefined {
    let hash = firstHash;
    let before = hyphen;
    for (;;) {
      const byte = this.#cursor.next();
      if (byte === quote && before !== hyphen) return foldedHash(hash);
      const isLetter = (byte >= 0x61 && byte <= 0x7a) || (byte >= zero && byte <= 0x39);
      if (!isLetter && (byte !== hyphen || before === hyphen)) return undefined;
      hash = hashed(hash, byte);
      before = byte;
    }
  }

  #passTexts(): boolean {
    const cursor = this.#cursor;
    for (const [first, second] of languages)
      if (cursor.take(first))
        return cursor.passText() && cursor.take(second) && cursor.passText() && cursor.take(afterText);
    return false;
  }

  #takeDate(): string | null | undefined {
    if (this.#cursor.take(noDate)) return null;
    if (!this.#cursor.take(oneQuote)) return undefined;
    const text = this.#cursor.takeAscii();
    if (text === undefined || text.length > longestDate || !isDate(text)) return undefined;
    return this.#cursor.take(oneQuote) ? text : undefined;
  }

  #passWord(before: Uint8Array, words: ReadonlySet<unknown>): boolean {
    return this.#cursor.take(before) && words.has(this.#cursor.takeAscii());
  }
}
