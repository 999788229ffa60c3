import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { narrow, useMedia } from '../shared/use-media.ts';
import { groupAt, type ListRows, type RowGroup, rowOfPlace } from './list-rows.ts';

/** Until a row has been measured: one with its date beside the title, and one with its date below it. */
const rowPx = { wide: 61, narrow: 84 };
/** The heading that stays at the upper edge covers so much. */
const headingPx = 44;
/** The round edge of the sheet with the open event covers so much. */
const sheetEdgePx = 12;

/** A group of which something is shown, `topPx` down the column. */
export interface ShownGroup {
  readonly group: RowGroup;
  readonly topPx: number;
  readonly heightPx: number;
  readonly rows: readonly ShownRow[];
}

interface ShownRow {
  readonly row: number;
  /** From the upper edge of its group. */
  readonly topPx: number;
}

interface RowWindow {
  readonly shown: readonly ShownGroup[];
  readonly heightPx: number;
  readonly rowsOnScreen: number;
  readonly measure: (element: Element | null) => void;
  /** The next change of `home` takes the focus along. */
  readonly takeFocus: () => void;
}

/** Which rows are near enough to the screen to exist, and where; the one of `home` always does. */
export function useRows(
  scroller: RefObject<HTMLElement | null>,
  rows: ListRows,
  home: number,
  openId: string | undefined,
): RowWindow {
  const homeRow = rowOfPlace(rows, home);
  /** Another part of a very long list begins elsewhere. */
  const firstPlace = rows.groups[0]?.first;
  const isFollowing = useRef(false);
  const isNarrow = useMedia(narrow);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? rowPx.narrow : rowPx.wide),
    overscan: 6,
    scrollPaddingStart: headingPx,
    scrollPaddingEnd: sheetEdgePx,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), homeRow),
  });
  useHomeInSight(virtualizer, homeRow, firstPlace, openId);
  useLayoutEffect(() => {
    if (!isFollowing.current || homeRow < 0) return;
    isFollowing.current = false;
    virtualizer.scrollToIndex(homeRow, { align: 'auto' });
    scroller.current?.querySelector<HTMLElement>('[data-home]')?.focus({ preventScroll: true });
  }, [virtualizer, homeRow, firstPlace, scroller]);

  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  return {
    shown: groupsOf(rows, virtualizer.getVirtualItems(), virtualizer.measurementsCache),
    heightPx: virtualizer.getTotalSize(),
    rowsOnScreen: Math.max(endIndex - startIndex - 1, 1),
    measure: virtualizer.measureElement,
    takeFocus: () => {
      isFollowing.current = true;
    },
  };
}

type RowVirtualizer = Pick<Virtualizer<HTMLElement, Element>, 'scrollRect' | 'scrollToIndex'>;

/** Brings the row of the home to the middle once a part of the list, and into sight when an event opens or the height changes. */
function useHomeInSight(
  virtualizer: RowVirtualizer,
  homeRow: number,
  firstPlace: number | undefined,
  openId: string | undefined,
): void {
  const heightPx = virtualizer.scrollRect?.height;
  const latestRow = useRef(homeRow);
  useLayoutEffect(() => {
    latestRow.current = homeRow;
  }, [homeRow]);
  /** The first place of the part in which the home was brought to the middle. */
  const centred = useRef<number>(undefined);
  useLayoutEffect(() => {
    const row = latestRow.current;
    if (heightPx === undefined || heightPx === 0 || row < 0) return;
    if (centred.current !== firstPlace) virtualizer.scrollToIndex(row, { align: 'center' });
    else if (openId !== undefined) virtualizer.scrollToIndex(row, { align: 'auto' });
    centred.current = firstPlace;
  }, [virtualizer, firstPlace, openId, heightPx]);
}

interface Place {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

function groupsOf(rows: ListRows, items: readonly Place[], places: readonly Place[]): readonly ShownGroup[] {
  const shown = new Map<RowGroup, ShownRow[]>();
  const topOf = ({ row }: RowGroup): number => places[row]?.start ?? 0;
  for (const { index: row, start } of items) {
    const group = groupAt(rows, row);
    if (group === undefined) continue;
    const known = shown.get(group) ?? [];
    shown.set(group, [...known, { row, topPx: start - topOf(group) }]);
  }
  return [...shown].map(([group, inGroup]) => {
    const last = group.row + group.count - (group.hasHeading ? 0 : 1);
    const topPx = topOf(group);
    return { group, topPx, heightPx: (places[last]?.end ?? topPx) - topPx, rows: inGroup };
  });
}

function withRow(rows: readonly number[], row: number): number[] {
  return row < 0 || rows.includes(row) ? [...rows] : [...rows, row].sort((a, b) => a - b);
}
