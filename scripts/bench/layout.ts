import { cac } from 'cac';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { RelationsCollector } from '../../src/model/relations.ts';
import { dayMs } from '../../src/time/calendar.ts';
import { createAxes } from '../../src/timeline/folding/axes.ts';
import { ColumnsBuilder, type EventColumns } from '../../src/timeline/index/columns.ts';
import { arrangeColumns, createIndex, type EventIndex } from '../../src/timeline/index/event-index.ts';
import { notchFactor } from '../../src/timeline/gestures.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { spanOfAll } from '../../src/timeline/navigate.ts';
import type { MeasureText, View } from '../../src/timeline/view.ts';
import { limitsOf, panByPx, type Viewport, zoomAt } from '../../src/timeline/viewport.ts';
import { runCommand } from '../data/command.ts';
import { formatColumns } from '../terminal/columns.ts';
import { bytesOfArrays } from './bytes-of-arrays.ts';
import { makeEvent } from './data/make-dataset.ts';
import { makeMoments } from './data/moments.ts';
import { createRandom } from './data/random.ts';
import { quantile } from './quantile.ts';

const counts = [100, 1000, 10_000, 100_000, 1_000_000];
const rounds = 3;
const seed = 1;
const gapMs = 40 * 366 * dayMs;

/** Text is measured by its length: what the browser’s measure costs is not the layout’s. */
const measureText: MeasureText = (text, sizePx) => text.length * sizePx * 0.5;

interface Frames {
  readonly zoom: readonly number[];
  readonly pan: readonly number[];
  /** An hour in the middle, straight from all events. */
  readonly dive: number;
}

const cli = cac('bench:layout');
cli
  .command('', 'How the cost of index and layout grows with the number of events, and what the index takes')
  .action(() => {
    console.log(
      'index: typed columns → index, median of 3. zoom: 40 notches in and 20 out, a frame each; pan: 60 frames of 10 px.',
    );
    console.log(
      'dive: the first frame at an hour, straight from all events. Times in ms, on this machine, in this run.\n',
    );
    const head = [
      'events',
      'index',
      'index / (n · log n)',
      'zoom p50',
      'zoom p95',
      'pan p50',
      'pan p95',
      'dive',
      'bytes an event',
      'folded: zoom p95',
      'pan p95',
      'bytes an event',
    ];
    const rows = counts.map((count) => measure(count));
    const unit = rows[2]?.perStep ?? 1;
    console.log(
      formatColumns([head, ...rows.map(({ cells, perStep }) => cells((perStep / unit).toFixed(2)))]).join(
        '\n',
      ),
    );
    console.log(
      '\nindex / (n · log n): against 10,000 events; below that the clock is too coarse. What does not grow is n log n at most',
    );
  });
cli.help();
await runCommand(cli);

function measure(count: number): {
  readonly perStep: number;
  readonly cells: (growth: string) => readonly string[];
} {
  const { dataset, columns } = make(count);
  const times = Array.from({ length: rounds }, () => timed(() => arrangeColumns(columns)));
  const index = createIndex(dataset, arrangeColumns(columns));
  const frames = framesOf(index);
  const folded = measureFolded(count);
  const ms = quantile(times, 0.5);
  return {
    perStep: ms / (count * Math.log2(count)),
    cells: (growth) => [
      count.toLocaleString('en'),
      ms.toFixed(1),
      growth,
      at(frames.zoom, 0.5),
      at(frames.zoom, 0.95),
      at(frames.pan, 0.5),
      at(frames.pan, 0.95),
      frames.dive.toFixed(1),
      (bytesOfArrays(index) / count).toFixed(1),
      at(folded.frames.zoom, 0.95),
      at(folded.frames.pan, 0.95),
      (folded.bytes / count).toFixed(1),
    ],
  };
}

/** The same news with decades without any in its middle, which are folded: what both indexes take, and frames along the folded one. */
function measureFolded(count: number): { readonly frames: Frames; readonly bytes: number } {
  const { dataset, columns } = make(count, gapMs);
  const index = createIndex(dataset, arrangeColumns(columns));
  const folded = createAxes(index).indexFor(true);
  return { frames: framesOf(folded), bytes: bytesOfArrays({ index, folded }) };
}

/** Events made when they are asked for: what is measured is not how a million of them are held. */
function make(count: number, gap = 0): { readonly dataset: OpenDataset; readonly columns: EventColumns } {
  const moments = makeMoments(count, createRandom(seed)).map((moment, i) =>
    i < count / 2 ? moment - gap : moment,
  );
  const eventAt = (i: number): ReturnType<typeof makeEvent> => makeEvent(i, moments[i] ?? 0, createRandom(i));
  const dataset: OpenDataset = {
    format: 'isnad/1',
    title: { en: '', ar: '' },
    draft: true,
    articles: [],
    actors: [],
    places: [],
    events: { length: count, at: eventAt, positionOf: (id) => Number(id.slice(1)) },
    relations: new RelationsCollector().finish([], () => undefined),
  };
  const builder = new ColumnsBuilder();
  for (let i = 0; i < count; i++) builder.add(eventAt(i), i);
  return { dataset, columns: builder.finish(dataset) };
}

function framesOf(index: EventIndex): Frames {
  const first: Viewport = { span: index.extent, widthPx: 1280, heightPx: 636, direction: 'ltr' };
  const limits = limitsOf(index.extent);
  let viewport = { ...first, span: spanOfAll(index, viewOf(first)) };
  layout(index, viewOf(viewport));
  const frame = (next: Viewport): number => {
    viewport = next;
    return timed(() => layout(index, viewOf(viewport)));
  };
  const fitted = viewport;
  const zoom = Array.from({ length: 60 }, (_, n) =>
    frame(zoomAt(viewport, 640, n < 40 ? notchFactor : 1 / notchFactor, limits)),
  );
  const pan = Array.from({ length: 60 }, () => frame(panByPx(viewport, -10, limits)));
  const fresh = { ...index };
  layout(fresh, viewOf(fitted));
  const dive = timed(() => layout(fresh, viewOf(zoomAt(fitted, 640, 1e9, limits))));
  return { zoom, pan, dive };
}

function viewOf(viewport: Viewport): View {
  return { viewport, language: 'en', theme: 'light', linked: [], measureText };
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function at(times: readonly number[], share: number): string {
  return quantile(times, share).toFixed(1);
}
