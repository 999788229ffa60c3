import type { Interval } from '../../base/interval.ts';
import type { Region, RegionKind } from '../../model/article.ts';
import type { Bilingual } from '../../model/bilingual.ts';

/** A paragraph of an article: a stretch of its text without the space around it. */
export interface Block extends Interval {
  readonly kind: RegionKind;
}

/** What the reader shows, in the article's order: a paragraph, or a fold with what is not the article. */
export type ArticlePart =
  | { readonly type: 'block'; readonly block: Block }
  /** Something is left out here. */
  | { readonly type: 'gap'; readonly start: number }
  | { readonly type: 'fold'; readonly what: Bilingual | undefined; readonly blocks: readonly Block[] };

/** Cuts a text at its regions, line ends and gaps; what no region covers counts as body. */
export function articleParts(
  text: string,
  regions: readonly Region[],
  gaps: readonly Interval[] = [],
): readonly ArticlePart[] {
  const parts = partsOf(text, regions);
  const left = gaps.map(({ start }): ArticlePart => ({ type: 'gap', start }));
  return gaps.length === 0 ? parts : [...parts, ...left].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(part: ArticlePart): number {
  if (part.type === 'gap') return part.start;
  return part.type === 'block' ? part.block.start : (part.blocks[0]?.start ?? 0);
}

function partsOf(text: string, regions: readonly Region[]): readonly ArticlePart[] {
  const parts: ArticlePart[] = [];
  for (const region of withGaps(text, regions)) {
    const blocks = paragraphs(text, region);
    if (region.kind !== 'boilerplate')
      parts.push(...blocks.map((block) => ({ type: 'block', block }) as const));
    else if (blocks.length > 0) parts.push({ type: 'fold', what: region.what, blocks });
  }
  return parts;
}

function withGaps(text: string, regions: readonly Region[]): readonly Region[] {
  const whole: Region[] = [];
  let at = 0;
  for (const region of regions.toSorted((a, b) => a.start - b.start)) {
    if (region.start > at) whole.push({ start: at, end: region.start, kind: 'body' });
    whole.push(region);
    at = region.end;
  }
  if (at < text.length) whole.push({ start: at, end: text.length, kind: 'body' });
  return whole;
}

function paragraphs(text: string, { start, end, kind }: Region): readonly Block[] {
  const lines = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return Array.from(lines).flatMap((line) => {
    const trimmed = line[0].trim();
    if (trimmed === '') return [];
    const from = start + line.index + line[0].indexOf(trimmed);
    return [{ start: from, end: from + trimmed.length, kind }];
  });
}
