import type { ListGroup } from './list-order.ts';

/** A stretch of rows under one heading. */
export interface RowGroup extends ListGroup {
  /** The row of its heading; without one, that of its first event. */
  readonly row: number;
  readonly hasHeading: boolean;
  /** How many events of the group come before the first one shown, and how many it has in all. */
  readonly before: number;
  readonly of: number;
}

/** Headings and events as one column of rows, counted from 0. */
export interface ListRows {
  readonly count: number;
  readonly groups: readonly RowGroup[];
}

/** The rows of the places from `from` up to `to`; a group cut by them keeps its heading. */
export function rowsOf(
  groups: readonly ListGroup[],
  from: number,
  to: number,
  hasHeadings: boolean,
): ListRows {
  let count = 0;
  const shown: RowGroup[] = [];
  for (const group of groups) {
    const first = Math.max(group.first, from);
    const end = Math.min(group.first + group.count, to);
    if (first >= end) continue;
    shown.push({
      year: group.year,
      first,
      count: end - first,
      row: count,
      hasHeading: hasHeadings,
      before: first - group.first,
      of: group.count,
    });
    count += end - first + (hasHeadings ? 1 : 0);
  }
  return { count, groups: shown };
}

/** The row of the event at a place; -1 when it is not among them. */
export function rowOfPlace(rows: ListRows, place: number): number {
  const group = rows.groups.find(({ first, count }) => place >= first && place < first + count);
  return group === undefined ? -1 : firstRow(group) + place - group.first;
}

/** The group that a row is in. */
export function groupAt(rows: ListRows, row: number): RowGroup | undefined {
  return rows.groups.findLast((group) => group.row <= row);
}

/** The place of the event in a row; undefined for a heading. */
export function placeAt(group: RowGroup, row: number): number | undefined {
  const nth = row - firstRow(group);
  return nth < 0 ? undefined : group.first + nth;
}

function firstRow({ row, hasHeading }: RowGroup): number {
  return hasHeading ? row + 1 : row;
}
