import { joinCells } from '../join-cells.ts';
import type { RestCell } from '../plan.ts';

/** On an upright axis there is no corner for what runs on beyond the screen: it is counted in the row `cell`. */
export function countInRow(cells: readonly RestCell[], cell: number): readonly RestCell[] {
  const running = cells.find(({ runsOn }) => runsOn);
  if (running === undefined) return cells;
  const rest = cells.filter((each) => each !== running && each.cell !== cell);
  const { runsOn: _, ...alone } = running;
  const host = cells.find((each) => each !== running && each.cell === cell);
  return [...rest, host === undefined ? { ...alone, cell } : joinCells(host, running)].sort(
    (a, b) => a.cell - b.cell,
  );
}
