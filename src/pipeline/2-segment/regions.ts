import type { Region } from '../../model/article.ts';
import type { MatchingText } from '../../model/matching-text.ts';
import { type Line, type LineRule, splitLines, type Verdict } from './line.ts';
import { caption } from './rules/caption.ts';
import { dateline } from './rules/dateline.ts';
import { footer } from './rules/footer.ts';
import { crosshead, headline } from './rules/heading.ts';
import { credit, readingTime, ticker } from './rules/page-furniture.ts';
import { readAlso, readAlsoTitle } from './rules/read-also.ts';
import { shortcode } from './rules/shortcode.ts';

/** The first rule that knows a line decides; the shapes that are surest stand first, crossheads last. */
const rules: readonly LineRule[] = [
  shortcode,
  readAlso,
  readAlsoTitle,
  footer,
  readingTime,
  ticker,
  caption,
  credit,
  dateline,
  headline,
  crosshead,
];

/** Says what each stretch of an article is. The regions cover the text in order, without gap or overlap. */
export function findRegions(text: MatchingText): readonly Region[] {
  const lines = splitLines(text);
  const regions: Region[] = [];
  let tail: Verdict | undefined;
  for (const line of lines) {
    tail ??= tailOf(line, lines);
    append(regions, line, tail ?? judge(line, lines));
  }
  return close(regions, text.source.length);
}

function judge(line: Line, lines: readonly Line[]): Verdict {
  for (const rule of rules) {
    const verdict = rule(line, lines);
    if (verdict) return verdict;
  }
  return { kind: 'body' };
}

function tailOf(line: Line, lines: readonly Line[]): Verdict | undefined {
  const verdict = judge(line, lines);
  return verdict.toTheEnd ? verdict : undefined;
}

/** Blank lines go to the region before them. */
function append(regions: Region[], line: Line, { kind, what }: Verdict): void {
  const last = regions.at(-1);
  const start = last === undefined ? 0 : line.start;
  if (last !== undefined) regions[regions.length - 1] = { ...last, end: start };
  if (last?.kind === kind && last.what?.en === what?.en)
    regions[regions.length - 1] = { ...last, end: line.end };
  else regions.push({ start, end: line.end, kind, ...(what ? { what } : {}) });
}

function close(regions: readonly Region[], end: number): readonly Region[] {
  const last = regions.at(-1);
  if (last === undefined) return end === 0 ? [] : [{ start: 0, end, kind: 'body' }];
  return [...regions.slice(0, -1), { ...last, end }];
}
