/** How far a sheet is pulled up, from the lowest. */
const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** In px. */
export type SheetSizes = Readonly<Record<SheetHeight, number>>;

/** How far a flick carries the sheet, in ms of its speed. */
const carryMs = 160;
/** A flick at least so fast, in px a ms, goes one height further in its own direction, however short it was. */
const flickPxPerMs = 0.4;

/** The next height up or down; undefined below the lowest, where the sheet closes. */
export function stepHeight(from: SheetHeight, step: 1 | -1): SheetHeight | undefined {
  const next = sheetHeights.indexOf(from) + step;
  return sheetHeights[Math.min(next, sheetHeights.length - 1)];
}

/**
 * Where a sheet that stood at `from` comes to rest when the finger lets go: `sizePx` high and growing by `pxPerMs`.
 * Undefined when it closes.
 */
export function settle(
  from: SheetHeight,
  sizePx: number,
  pxPerMs: number,
  sizes: SheetSizes,
): SheetHeight | undefined {
  const carriedPx = sizePx + pxPerMs * carryMs;
  const nearest = nearestHeight(carriedPx, sizes);
  if (nearest !== from || Math.abs(pxPerMs) < flickPxPerMs) return nearest;
  return stepHeight(from, pxPerMs > 0 ? 1 : -1);
}

/** Closed counts as a height of nothing. */
function nearestHeight(px: number, sizes: SheetSizes): SheetHeight | undefined {
  const distance = (height: SheetHeight): number => Math.abs(sizes[height] - px);
  const nearest = sheetHeights.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return px < distance(nearest) ? undefined : nearest;
}
