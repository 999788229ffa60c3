import { type Interval, length } from '../../base/interval.ts';
import { styleKey } from '../../words/date-style.ts';
import { type Folding, toTime } from '../folding/folding.ts';
import { unitsOver } from '../folding/units.ts';
import type { EventIndex } from '../index/event-index.ts';
import { countInView } from '../index/count-in-view.ts';
import type { Box, Overview, Tick } from '../scene.ts';
import { formatYear } from '../tick-format.ts';
import { tickSteps } from '../ticks.ts';
import type { View } from '../view.ts';
import { fitTo, type Viewport } from '../viewport.ts';
import { alongOf, boxOf, mirror } from './along.ts';
import { breaksOver } from './breaks.ts';
import { keepLast } from './keep-last.ts';
import { metrics } from './metrics.ts';
import { textLine } from './text-line.ts';

/** Width of one bar of the histogram, and its gap. */
const barPx = 6;
const barGap = 1;
const sidePx = 16;
const leastBrushPx = 10;
const textHeight = 17;
/** From one year to the next at the least, and what stands around its number. */
const leastTickPx = 48;
const tickRoom = 8;

/** The viewport of the strip: all events, whatever the timeline shows and a filter keeps out. */
export function overviewViewport({ whole, extent }: EventIndex, viewport: Viewport): Viewport {
  return { ...viewport, span: fitTo(whole?.extent ?? extent, viewport.widthPx, sidePx, sidePx) };
}

export function layoutOverview(index: EventIndex, view: View): Overview {
  const { viewport } = view;
  const strip = overviewViewport(index, viewport);
  const top = viewport.heightPx - metrics.overviewHeight + 6;
  const box: Box = { x: 0, y: top, width: viewport.widthPx, height: metrics.overviewHeight - 6 - textHeight };
  return { box, ...stripOf(index, view, strip, box), brush: brushOf(strip, viewport.span, box) };
}

type Strip = Pick<Overview, 'trace' | 'bars' | 'ticks' | 'breaks'>;

/** The last strip of each index: a frame of panning or zooming does not change it. */
const keepStrip = keepLast<EventIndex, Strip>();

function stripOf(index: EventIndex, view: View, strip: Viewport, box: Box): Strip {
  const key = `${styleKey(view)} ${strip.direction} ${strip.widthPx} ${strip.heightPx}`;
  return keepStrip(index, key, view.measureText, () => layoutStrip(index, view, strip, box));
}

function layoutStrip(index: EventIndex, view: View, strip: Viewport, box: Box): Strip {
  const all = countsOf(index.whole ?? index, strip);
  const passing = index.whole === undefined ? all : countsOf(index, strip, index.whole.extent);
  const most = Math.max(1, ...all);
  return {
    ...(index.whole && { trace: barsOf(all, most, strip, box) }),
    bars: barsOf(passing, most, strip, box),
    ticks: ticksOf(view, index.folding, strip, box),
    breaks: breaksOver(index.folding, strip),
  };
}

/** How many events touch each column. */
function countsOf(index: EventIndex, strip: Viewport, extent: Interval = index.extent): readonly number[] {
  const columns = Math.floor((strip.widthPx - 2 * sidePx) / barPx);
  const perColumn = length(extent) / columns;
  return Array.from({ length: columns }, (_, column) => {
    const start = extent.start + column * perColumn;
    return countInView(index, { start, end: start + perColumn });
  });
}

/** Drawn by square root: one event is seen beside forty. */
function barsOf(counts: readonly number[], most: number, strip: Viewport, box: Box): readonly Box[] {
  return counts.flatMap((count, column) => {
    if (count === 0) return [];
    const start = sidePx + column * barPx;
    const height = Math.max(Math.sqrt(count / most) * (box.height - 2), 2);
    return [boxOf(strip, { start, end: start + barPx - barGap }, box.y + box.height - height, height)];
  });
}

function brushOf(strip: Viewport, span: Interval, box: Box): Box {
  const start = Math.min(Math.max(alongOf(strip, span.start), 1), strip.widthPx - 1 - leastBrushPx);
  const end = Math.max(Math.min(alongOf(strip, span.end), strip.widthPx - 1), start + leastBrushPx);
  return boxOf(strip, { start, end }, box.y, box.height);
}

function ticksOf(view: View, folding: Folding, strip: Viewport, box: Box): readonly Tick[] {
  const style = { sizePx: 12, weight: 400, tone: 'second' } as const;
  const perMs = strip.widthPx / length(strip.span);
  const ends = [strip.span.start, strip.span.end].map((at) => formatYear(toTime(folding, at), view));
  const widest = Math.max(...ends.map((text) => view.measureText(text, style.sizePx, style.weight)));
  const leastPx = Math.max(leastTickPx, widest + tickRoom);
  const step = tickSteps.find(({ unit, leastMs }) => unit === 'year' && leastMs * perMs >= leastPx);
  if (step === undefined) return [];
  return unitsOver(step, folding, strip.span).flatMap(({ time, start, end, isCut }) => {
    const along = alongOf(strip, start);
    const text = formatYear(time, view);
    const width = view.measureText(text, style.sizePx, style.weight);
    if (along < 0 || along + width + 4 > Math.min(strip.widthPx, alongOf(strip, end))) return [];
    const place = { edge: 'earlier', along: along + 4, baseline: box.y + box.height + 13 } as const;
    const line = textLine(view, text, place, style);
    return [
      {
        key: `overview ${time}${isCut ? ' cut' : ''}`,
        at: mirror(strip, along),
        tier: 'fine' as const,
        text: line,
      },
    ];
  });
}
