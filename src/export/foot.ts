import type { OpenDataset } from '../model/open-dataset.ts';
import type { Scene } from '../timeline/scene.ts';
import { type Account, drawAccount, drawTightAccount } from './account.ts';
import type { Brevity } from './brevity.ts';
import { columnFrame, columnsIn, sideBySide, space, stack } from './columns.ts';
import { drawEventList, type ListedEvent } from './event-list.ts';
import type { Block, Frame } from './flow.ts';
import { drawLegend, drawTightLegend } from './legend-block.ts';
import { legendOf } from './legend.ts';

export interface Foot {
  readonly scene: Scene;
  readonly dataset: OpenDataset;
  readonly listed: readonly ListedEvent[] | undefined;
  readonly account: Account;
  readonly brevity: Brevity;
}

/** Legend and sources stand side by side where each has so much. */
const columnPx = 420;
/** The first line of the sources is a line of text, that of the legend a row of drawings: on one height. */
const besideLegendPx = 3;

/** Below the scene: the events by name where they are wanted, the legend, and what the picture answers for. */
export function drawFoot(frame: Frame, foot: Foot, from: number): Block {
  return foot.brevity.isTight ? drawTightly(frame, foot, from) : drawLoosely(frame, foot, from);
}

function drawTightly(frame: Frame, { scene, dataset, account, brevity }: Foot, from: number): Block {
  const parts = legendOf(scene, dataset);
  return stack(
    [
      space(8),
      (top) => drawTightLegend(frame, parts, scene.direction, top),
      space(4),
      (top) => drawTightAccount(frame, account, brevity.sources, top),
      space(12),
    ],
    from,
  );
}

function drawLoosely(frame: Frame, foot: Foot, from: number): Block {
  const { scene, dataset, listed, account, brevity } = foot;
  const parts = legendOf(scene, dataset, listed);
  const legend = (within: Frame, top: number): Block => drawLegend(within, parts, scene.direction, top);
  const told = (within: Frame, top: number): Block => drawAccount(within, account, brevity.sources, top);
  const isWide = parts.kinds.length > 0 && columnsIn(frame, columnPx) > 1;
  const narrow = columnFrame(frame, 2);
  const tail = isWide
    ? [(top: number) => sideBySide(frame, 'foot', [legend(narrow, 0), told(narrow, besideLegendPx)], top)]
    : [(top: number) => legend(frame, top), space(12), (top: number) => told(frame, top)];
  return stack(
    [
      space(16),
      ...(listed === undefined ? [] : [(top: number) => drawEventList(frame, listed, top), space(14)]),
      ...tail,
      space(20),
    ],
    from,
  );
}
