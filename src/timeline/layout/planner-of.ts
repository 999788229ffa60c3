import type { OpenDataset } from '../../model/open-dataset.ts';
import { shownTitle } from '../../words/clean-title.ts';
import { eventAt, type EventIndex } from '../index/event-index.ts';
import { type TextWeight, textWeights, type View } from '../view.ts';
import { keepLast } from './keep-last.ts';
import { type BrokenText, breakText } from './break-text.ts';
import { glyphRoom, labelTextWidth, lanesHeight, metrics } from './metrics.ts';
import { labelSides } from './label-sides.ts';
import type { Planner } from './plan.ts';
import { createTiledPlanner } from './tiles/tiled-plan.ts';
import { createStillPlanner, createWholePlanner } from './whole-plan.ts';
import { isVertical, type Viewport } from '../viewport.ts';
import { createVerticalPlanner } from './vertical/vertical-plan.ts';

/** Titles as they are broken for the view, and the plan for its scale. */
export interface Planning extends Planner {
  readonly breakLabel: (i: number, lines: number, maxWidth: number) => BrokenText;
}

/** Up to so many events all are planned at once: exactly, and spread over the height that they leave. */
const fewEvents = 500;

/** Above these a key of the broken titles would not be its own. */
const mostLines = 16;
const widestPx = 8192;
const mostKnown = 50_000;

/** The last planning of each index. */
const keepPlanning = keepLast<EventIndex, Planning>();

export function planningOf(index: EventIndex, view: View): Planning {
  const { viewport, language, measureText } = view;
  const textWidth = labelTextWidth(viewport);
  const key = `${language} ${textWidth} ${lanesHeight(viewport)} ${isVertical(viewport)} ${endsKey(viewport)}`;
  return keepPlanning(index, key, measureText, () => createPlanning(index, view));
}

/** Nobody pans a picture: what is planned for it knows where it ends. */
function endsKey({ marginPx, span, widthPx }: Viewport): string {
  return marginPx === undefined ? '' : `${span.start} ${span.end} ${widthPx}`;
}

function createPlanning(index: EventIndex, view: View): Planning {
  const { viewport } = view;
  const textWidth = labelTextWidth(viewport);
  const breakLabel = createLabelBreaker(index, view);
  const sizeLabel = (i: number): number => glyphRoom + breakLabel(i, 1, textWidth).width;
  const sides = labelSides(index, viewport, sizeLabel);
  const createFew = sides.sidesOf === undefined ? createWholePlanner : createStillPlanner;
  const createPlanner = index.count <= fewEvents ? createFew : createTiledPlanner;
  const planner = isVertical(viewport)
    ? createVerticalPlanner(index)
    : createPlanner(index, {
        heightPx: lanesHeight(viewport),
        sizeLabel,
        ...sides,
      });
  return { ...planner, breakLabel };
}

/** Breaks titles and remembers: measuring is the dear part of a label. A title takes `lines` of `maxWidth` px at most. */
function createLabelBreaker(index: EventIndex, view: View): Planning['breakLabel'] {
  const { measureText, language } = view;
  const known = keepTitles(index.dataset, language, measureText, () => new Map());
  return (i, lines, maxWidth) => {
    const key = ((index.positions[i] ?? 0) * mostLines + lines) * widestPx + Math.round(maxWidth);
    const found = known.get(key);
    if (found !== undefined) return found;
    const face = faceOf(index, i);
    const measure = (part: string): number => measureText(part, metrics.labelSize, face);
    const title = breakText(shownTitle(eventAt(index, i).title[language]), maxWidth, lines, measure);
    if (known.size >= mostKnown) known.clear();
    known.set(key, title);
    return title;
  };
}

/** The last of each dataset: whatever filter its events pass, their titles are the same. */
const keepTitles = keepLast<OpenDataset, Map<number, BrokenText>>();

/** Of the title of an event. */
export function faceOf(index: EventIndex, i: number): TextWeight {
  return textWeights[(index.weights[i] ?? 1) - 1] ?? 400;
}

/** Whether an event that touches the view has a mark of its own there. */
export function isOwnAt(index: EventIndex, view: View, i: number): boolean {
  return planningOf(index, view).planFor(view.viewport).isOwn(i);
}
