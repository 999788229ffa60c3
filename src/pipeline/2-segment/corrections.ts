import type { ArticleEntry, Region } from '../../model/article.ts';

/** Lays the editor's regions over the machine's: each is found by its quote, and what it covers is its own. */
export function applyCorrections(
  regions: readonly Region[],
  source: string,
  corrections: NonNullable<ArticleEntry['corrections']>,
): readonly Region[] {
  return corrections.reduce<readonly Region[]>((current, { exact, prefix = '', suffix = '', kind, what }) => {
    const at = source.indexOf(prefix + exact + suffix);
    if (at < 0 || exact === '') return current;
    const start = at + prefix.length;
    return lay(current, { start, end: start + exact.length, kind, ...(what ? { what } : {}) });
  }, regions);
}

function lay(regions: readonly Region[], on: Region): readonly Region[] {
  const around = regions.flatMap((region) => [
    { ...region, end: Math.min(region.end, on.start) },
    { ...region, start: Math.max(region.start, on.end) },
  ]);
  return [...around.filter(({ start, end }) => start < end), on].sort((a, b) => a.start - b.start);
}
