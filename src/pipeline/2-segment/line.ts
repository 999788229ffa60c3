import type { Interval } from '../../base/interval.ts';
import type { RegionKind } from '../../model/article.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { MatchingText } from '../../model/matching-text.ts';

/** One line of an article, its break included in the span. */
export interface Line extends Interval {
  /** Folded for matching, trimmed. */
  readonly text: string;
  /** Whether the line before or after it is blank (or there is none). */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly index: number;
}

export interface Verdict {
  readonly kind: RegionKind;
  readonly what?: Bilingual;
  /** Everything below belongs to it too. */
  readonly toTheEnd?: true;
}

/** Tells what a line is, by one sign; `lines` are all lines of the article, in order, the blank ones left out. */
export type LineRule = (line: Line, lines: readonly Line[]) => Verdict | undefined;

export function boilerplate(en: string, ar: string): Verdict {
  return { kind: 'boilerplate', what: { en, ar } };
}

/** The lines that say something. */
export function splitLines({ source, text, fromSource }: MatchingText): readonly Line[] {
  const raw: (Interval & { readonly text: string })[] = [];
  for (const match of source.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === '') continue;
    const start = match.index;
    const end = start + match[0].length;
    const folded = fromSource(start, end);
    raw.push({ start, end, text: text.slice(folded.start, folded.end).trim() });
  }
  return raw
    .map((line, i) => ({
      ...line,
      blankBefore: (raw[i - 1]?.text ?? '') === '',
      blankAfter: (raw[i + 1]?.text ?? '') === '',
    }))
    .filter((line) => line.text !== '')
    .map((line, index) => ({ ...line, index }));
}
