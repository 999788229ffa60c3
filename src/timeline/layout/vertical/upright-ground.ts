import type { EventIndex } from '../../index/event-index.ts';
import type { View } from '../../view.ts';
import { type Ground, groundOf } from '../ground.ts';
import { type Columns, columnsOf } from './columns.ts';

/** Of a vertical axis, with columns beside it. */
export interface UprightGround extends Ground {
  readonly columns: Columns;
}

export function uprightGroundOf(index: EventIndex, view: View): UprightGround {
  return { ...groundOf(index, view), columns: columnsOf(view.viewport) };
}
