import type { Interval } from '../../base/interval.ts';
import type { RegionKind } from '../../model/article.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { MatchingText } from '../../model/matching-text.ts';

/** One line of an article, its break included in the span. */
export interface Line extends Interval {
  /** Folded for matching, trimmed. */
  readonly text: string;
  /** Whether the line before it is blank (or there is none), and the one after it. */
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

/** The lines that say something. Linear in the text, however many lines are blank. */
export function splitLines({ source, text, fromSource }: MatchingText): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = 0; start < source.length;) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline + 1;
    const isBlank = source.slice(start, end).trim() === '';
    const folded = isBlank ? { start: 0, end: 0 } : fromSource(start, end);
    const words = text.slice(folded.start, folded.end).trim();
    const last = lines.at(-1);
    if (words === '') {
      if (last && !blankBefore) lines[lines.length - 1] = { ...last, blankAfter: true };
    } else {
      lines.push({ start, end, text: words, blankBefore, blankAfter: false, index: lines.length });
    }
    blankBefore = words === '';
    start = end;
  }
  return lines;
}
