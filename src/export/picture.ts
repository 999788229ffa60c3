import type { Interval } from '../base/interval.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import { metrics } from '../timeline/layout/metrics.ts';
import { type DrawingNode, node } from '../timeline/paint/drawing.ts';
import { paintScene } from '../timeline/paint/paint-scene.ts';
import { fontFamily } from '../timeline/paint/paint-text.ts';
import { palettes } from '../timeline/palette.ts';
import type { Scene } from '../timeline/scene.ts';
import type { MeasureText } from '../timeline/view.ts';
import { isVertical } from '../timeline/viewport.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import { type DateStyle, sameStyle } from '../words/date-style.ts';
import type { Account } from './account.ts';
import { atLength, type Brevity } from './brevity.ts';
import { space, stack } from './columns.ts';
import { sayCover, sayUntil } from './cover.ts';
import type { ListedEvent } from './event-list.ts';
import { type Block, type Frame, paragraph } from './flow.ts';
import { drawFoot } from './foot.ts';
import type { Grounds } from './grounds.ts';
import { sourcesOf } from './sources.ts';
import type { RunningOn } from './subject.ts';

export interface PictureInput extends DateStyle {
  readonly scene: Scene;
  readonly dataset: OpenDataset;
  /** Of all events that it shows or counts. */
  readonly grounds: Grounds;
  readonly measureText: MeasureText;
  /** How shortly all around the scene is said; as fully as can be when missing. */
  readonly brevity?: Brevity;
  /** Exactly so high, the foot at its lower edge; as high as it needs when missing. */
  readonly heightPx?: number | undefined;
  readonly listed?: readonly ListedEvent[] | undefined;
  /** Events that no axis holds, where all of time is wanted. */
  readonly undatedCount?: number;
  /** What it says that it covers, in milliseconds UTC; what its axis shows when missing. */
  readonly covers?: Interval | undefined;
  readonly beyond?: RunningOn | undefined;
  /** The filter in words. */
  readonly filterNote?: string | undefined;
  /** What a QR code in the foot holds. */
  readonly qr?: string | undefined;
}

/** A picture as drawing nodes, and where in it the scene stands, in px. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sceneTopPx: number;
  readonly sceneHeightPx: number;
  /** What stands above and below the scene takes so much, less what of the scene nothing stands in. */
  readonly aroundPx: number;
  readonly nodes: readonly DrawingNode[];
}

const marginPx = 24;

/**
 * The scene as seen, without its overview, under its title and span and over the legend of the marks that occur, the
 * events by name where they are wanted, the sources, and the day of the check. Nothing is cut.
 */
export function drawPicture(input: PictureInput): Picture {
  const { scene, dataset, measureText } = input;
  const style = sameStyle(input);
  const { language } = style;
  const palette = palettes[scene.theme];
  const frame: Frame = { widthPx: scene.widthPx, marginPx, palette, measureText, ...style };
  const brevity = brevityOf(input);
  const head = drawHead(frame, input, brevity);
  const sceneTopPx = Math.ceil(head.heightPx);
  const unusedPx = unusedOf(scene);
  const sceneHeightPx = Math.ceil(scene.overview?.box.y ?? scene.heightPx) - unusedPx;
  const told = { scene, dataset, listed: input.listed, account: accountOf(input), brevity };
  const footPx = Math.ceil(drawFoot(frame, told, 0).heightPx);
  const heightPx = Math.max(sceneTopPx + sceneHeightPx + footPx, input.heightPx ?? 0);
  const foot = drawFoot(frame, told, heightPx - footPx);
  const ground = node('rect', 'ground', { width: frame.widthPx, height: heightPx, fill: palette.paper });
  return {
    title: dataset.title[language],
    description: describe(input),
    widthPx: frame.widthPx,
    heightPx,
    sceneTopPx,
    sceneHeightPx,
    aroundPx: sceneTopPx + footPx - unusedPx,
    nodes: [
      ground,
      node('g', 'place', { transform: `translate(0 ${sceneTopPx})` }, [withoutControls(scene)]),
      node('g', 'frame', { 'font-family': fontFamily }, [...head.nodes, ...foot.nodes]),
    ],
  };
}

/** Years have no coarser unit, and so no second row of text below a horizontal axis. */
const coarseRowPx = metrics.coarseBaseline - metrics.fineBaseline;

function unusedOf({ overview, ticks }: Scene): number {
  return overview === undefined || ticks.some(({ tier }) => tier === 'coarse') ? 0 : coarseRowPx;
}

/** On a vertical axis what goes on beyond the upper and lower edge ends there: head and foot are next to it. */
function withoutControls(scene: Scene): DrawingNode {
  const painted = paintScene(isVertical(scene) ? onlyWhole(scene) : scene, 'picture');
  const kept = {
    ...painted,
    children: painted.children.filter(({ key }) => key !== 'overview' && key !== 'ground'),
  };
  if (!isVertical(scene)) return kept;
  const { widthPx: width, heightPx: height } = scene;
  return node('svg', 'window', { width, height, overflow: 'hidden' }, [kept]);
}

/** Without the texts that the edges would cut; what runs on beyond them is told in the header. */
function onlyWhole(scene: Scene): Scene {
  const { header, heightPx } = scene;
  const top = header === undefined ? 0 : header.box.y + header.box.height;
  return {
    ...scene,
    labels: scene.labels.filter(({ box }) => box.y >= top && box.y + box.height <= heightPx),
    clusters: scene.clusters.filter(
      ({ runsOn, y, radius }) => runsOn || (y - radius >= top && y + radius <= heightPx),
    ),
  };
}

function drawHead(frame: Frame, input: PictureInput, { isTight }: Brevity): Block {
  const title = {
    sizePx: isTight ? 18 : 24,
    weight: 650,
    tone: 'ink',
    balanced: true,
    leading: 1.35,
  } as const;
  const plain = { sizePx: 13, weight: 400, tone: 'second' } as const;
  const { dataset, filterNote } = input;
  return stack([
    space(isTight ? 12 : 20),
    (top) => paragraph(frame, 'title', dataset.title[frame.language], top, title),
    (top) => paragraph(frame, 'span', describe(input), top, plain),
    ...(filterNote === undefined
      ? []
      : [(top: number) => paragraph(frame, 'filter', filterNote, top, plain)]),
    space(isTight ? 4 : 12),
  ]);
}

/** What the picture covers, how many events are in that time, which run on, and how many of the whole are in none. */
function describe(input: PictureInput): string {
  const { scene, beyond, undatedCount = 0 } = input;
  const covers = input.covers ?? (scene.isTimeless ? undefined : scene.span);
  const { chrome, picture } = wordsIn(input);
  return [
    ...(covers === undefined ? [] : [sayCover(covers, input)]),
    chrome.events(scene.eventsInView),
    ...(beyond === undefined || covers === undefined
      ? []
      : [picture.runOnTo(beyond.count, sayUntil({ start: covers.start, end: beyond.until }, input))]),
    ...(undatedCount > 0 ? [chrome.undated(undatedCount)] : []),
  ].join(' · ');
}

/** With a list of events it may be as high as it needs. */
function brevityOf({ brevity = atLength, listed }: PictureInput): Brevity {
  return listed === undefined ? brevity : { ...brevity, isTight: false };
}

function accountOf(input: PictureInput): Account {
  const { dataset, grounds, qr } = input;
  return {
    sources: sourcesOf(grounds, dataset, input),
    checkedOn: grounds.checkedOn,
    isDraft: dataset.draft,
    address: dataset.url,
    qr,
  };
}
