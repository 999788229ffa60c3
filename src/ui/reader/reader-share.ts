/** The least px that the reader and the timeline beside it can do with. */
const leastReaderPx = 340;
const leastTimelinePx = 340;

interface ShareRange {
  readonly least: number;
  readonly most: number;
}

/** The shares of the page that the reader may take, in whole percent of its width. */
export function shareRange(pagePx: number): ShareRange {
  const least = Math.ceil((leastReaderPx / pagePx) * 100);
  const most = Math.floor(((pagePx - leastTimelinePx) / pagePx) * 100);
  return { least: Math.min(least, 50), most: Math.max(most, 50) };
}

/** What the reader takes when nobody has chosen: a little less than half, and no more than a column of text needs. */
export function plainShare(pagePx: number): number {
  return keepShare((Math.min(Math.max(400, pagePx * 0.46), 760) / pagePx) * 100, pagePx);
}

/** The nearest share that leaves room for both. */
export function keepShare(share: number, pagePx: number): number {
  const { least, most } = shareRange(pagePx);
  return Math.min(Math.max(Math.round(share), least), most);
}

/** The share that a divider at `x` px from the left edge gives to the reader, which stands where lines of text end. */
export function shareAt(x: number, pagePx: number, isRightToLeft: boolean): number {
  return keepShare(((isRightToLeft ? x : pagePx - x) / pagePx) * 100, pagePx);
}
