import type { OpenDataset } from '../model/open-dataset.ts';
import { type DrawingNode, node } from '../timeline/paint/drawing.ts';
import { paintScene } from '../timeline/paint/paint-scene.ts';
import { fontFamily } from '../timeline/paint/paint-text.ts';
import { palettes } from '../timeline/palette.ts';
import type { Scene } from '../timeline/scene.ts';
import type { MeasureText } from '../timeline/view.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import type { DateStyle } from '../words/date-style.ts';
import { sayShortDate } from '../words/dates.ts';
import { sayCover } from './cover.ts';
import { type Block, type Frame, paragraph } from './flow.ts';
import { drawLegend } from './legend-block.ts';
import { legendOf } from './legend.ts';
import { eventsShown, lastChecked, sourceLines } from './sources.ts';

export interface PictureInput extends DateStyle {
  readonly scene: Scene;
  readonly dataset: OpenDataset;
  readonly measureText: MeasureText;
}

/** A picture as drawing nodes, and where in it the scene stands, in px. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sceneTopPx: number;
  readonly sceneHeightPx: number;
  readonly nodes: readonly DrawingNode[];
}

const marginPx = 24;
const small = { sizePx: 12, weight: 400, tone: 'second' } as const;
const plain = { sizePx: 13, weight: 400, tone: 'ink' } as const;
const heading = { sizePx: 12, weight: 650, tone: 'second' } as const;

/**
 * The scene as seen, without its overview, under its title and span and over the legend of the marks that occur, the
 * sources, and the day of the check. As high as all that needs; nothing is cut.
 */
export function drawPicture({ scene, dataset, measureText, ...style }: PictureInput): Picture {
  const { language } = style;
  const palette = palettes[scene.theme];
  const frame: Frame = { widthPx: scene.widthPx, marginPx, palette, measureText, ...style };
  const head = drawHead(frame, scene, dataset);
  const sceneTopPx = Math.ceil(head.heightPx);
  const sceneHeightPx = Math.ceil(scene.overview?.box.y ?? scene.heightPx);
  const painted = paintScene(scene, 'picture');
  const kept = painted.children.filter(({ key }) => key !== 'overview' && key !== 'ground');
  const foot = drawFoot(frame, scene, dataset, sceneTopPx + sceneHeightPx);
  const heightPx = Math.ceil(sceneTopPx + sceneHeightPx + foot.heightPx);
  const ground = node('rect', 'ground', { width: frame.widthPx, height: heightPx, fill: palette.paper });
  const placed = { ...painted, children: kept };
  return {
    title: dataset.title[language],
    description: describe(scene, style),
    widthPx: frame.widthPx,
    heightPx,
    sceneTopPx,
    sceneHeightPx,
    nodes: [
      ground,
      node('g', 'place', { transform: `translate(0 ${sceneTopPx})` }, [placed]),
      node('g', 'frame', { 'font-family': fontFamily }, [...head.nodes, ...foot.nodes]),
    ],
  };
}

function drawHead(frame: Frame, scene: Scene, dataset: OpenDataset): Block {
  const title = paragraph(frame, 'title', dataset.title[frame.language], 20, {
    sizePx: 24,
    weight: 650,
    tone: 'ink',
    balanced: true,
    leading: 1.35,
  });
  const span = paragraph(frame, 'span', describe(scene, frame), 20 + title.heightPx, {
    ...plain,
    tone: 'second',
  });
  return { nodes: [...title.nodes, ...span.nodes], heightPx: 20 + title.heightPx + span.heightPx + 12 };
}

/** What the picture covers, and how many events are in that time. */
function describe({ span, eventsInView }: Scene, style: DateStyle): string {
  return `${sayCover(span, style)} · ${wordsIn(style).chrome.events(eventsInView)}`;
}

function drawFoot(frame: Frame, scene: Scene, dataset: OpenDataset, from: number): Block {
  const words = wordsIn(frame);
  const shown = eventsShown(scene, dataset);
  const checked = lastChecked(shown);
  const nodes: DrawingNode[] = [];
  let top = from + 16;
  const add = ({ nodes: added, heightPx }: Block, space: number): void => {
    nodes.push(...added);
    top += heightPx + space;
  };
  add(drawLegend(frame, legendOf(scene, dataset), scene.direction, top), 12);
  const lines = sourceLines(shown, dataset, frame);
  if (lines.length > 0) add(paragraph(frame, 'sources', words.picture.sources, top, heading), 2);
  for (const [i, line] of lines.entries()) add(paragraph(frame, `source ${i}`, line, top, small), 2);
  top += 8;
  const closing = [
    checked === undefined ? undefined : `${words.reader.checkedOn} ${sayShortDate(checked, frame)}`,
    words.picture.madeWith,
  ].filter((part) => part !== undefined);
  if (dataset.draft) add(paragraph(frame, 'draft', words.chrome.draft, top, plain), 2);
  if (dataset.url !== undefined)
    add(paragraph(frame, 'address', dataset.url, top, { ...small, isAddress: true }), 2);
  add(paragraph(frame, 'closing', closing.join(' · '), top, small), 20);
  return { nodes, heightPx: top - from };
}
