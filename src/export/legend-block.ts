import { dotDiameter } from '../timeline/layout/metrics.ts';
import { paintCluster } from '../timeline/paint/cluster.ts';
import { type DrawingNode, node } from '../timeline/paint/drawing.ts';
import { paintGlyph } from '../timeline/paint/label.ts';
import { paintMark } from '../timeline/paint/mark.ts';
import type { Direction } from '../timeline/props.ts';
import { inkOnly, type Sample, sampleMark } from '../timeline/sample-mark.ts';
import type { Cluster, Form, Mark, TextLine } from '../timeline/scene.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import { type Block, type Frame, textAt } from './flow.ts';
import { type Item, itemRows, looseRows, rowPx } from './item-rows.ts';
import type { LegendParts } from './legend.ts';

interface Group {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly Item[];
}

const plain = { sizePx: 13, weight: 400, tone: 'ink' } as const;
const heading = { sizePx: 12, weight: 650, tone: 'second' } as const;
/** Where a frame is narrower, a heading stands above its items instead of before them. */
const wideFramePx = 640;
const headingGap = 24;

/** What the marks of a picture mean, a group a row, under the same headings as the legend on screen. */
export function drawLegend(frame: Frame, parts: LegendParts, direction: Direction, top: number): Block {
  const groups = groupsOf(frame, parts, direction).filter(({ items }) => items.length > 0);
  const isWide = frame.widthPx >= wideFramePx;
  const widths = groups.map((group) => frame.measureText(group.heading, heading.sizePx, heading.weight));
  const indent = isWide ? Math.ceil(Math.max(...widths)) + headingGap : 0;
  const nodes: DrawingNode[] = [];
  let at = top;
  for (const group of groups) {
    const line = { text: group.heading, along: frame.marginPx, middle: at + rowPx / 2 };
    nodes.push(textAt(frame, `${group.key} heading`, line, heading));
    if (!isWide) at += rowPx;
    const rows = itemRows(frame, group.items, at, plain, { ...looseRows, indentPx: indent });
    nodes.push(...rows.nodes);
    at += rows.heightPx + (isWide ? 0 : 4);
  }
  return { nodes, heightPx: at - top };
}

/** The same one after the other, in as few rows as they need. */
export function drawTightLegend(frame: Frame, parts: LegendParts, direction: Direction, top: number): Block {
  const groups = groupsOf(frame, parts, direction).filter(({ items }) => items.length > 0);
  const items = groups.flatMap(({ key, heading: text, items: own }): readonly Item[] => [
    { key: `${key} heading`, drawingWidthPx: 0, text, style: heading },
    ...own,
  ]);
  return itemRows(frame, items, top, { ...plain, sizePx: 12 }, { indentPx: 0, heightPx: 22, gapPx: 16 });
}

function groupsOf(frame: Frame, parts: LegendParts, direction: Direction): readonly Group[] {
  const { kind, status, legend, picture } = wordsIn(frame);
  const sample = (what: Sample): DrawingNode => paintSample(frame, sampleMark(what, direction));
  const kinds = parts.kinds.map((name): Item => ({
    key: `kind-${name}`,
    drawing: paintGlyph({ kind: name, glyph: { x: 0, y: 0 } }, frame.palette),
    drawingWidthPx: 14,
    text: kind[name],
  }));
  const statuses = parts.statuses.map((name): Item => ({
    key: `status-${name}`,
    drawing: sample({ type: 'status', status: name }),
    drawingWidthPx: 12,
    text: status[name],
  }));
  const isShort = parts.signs.includes('short');
  const dateForms = parts.dateForms.map((name): Item => ({
    key: `precision-${name}`,
    text: name === 'day' && isShort ? legend.dayOrShort : legend[name],
    ...(name === 'day'
      ? daySample(frame, parts.dayForms, direction)
      : { drawing: sample({ type: 'precision', form: name }), drawingWidthPx: 36 }),
  }));
  const rings = parts.rings.map((name): Item => ({
    key: `ring-${name}`,
    drawing: sample({ type: 'ring', ring: name }),
    drawingWidthPx: 18,
    text: legend[name],
  }));
  const dot = sample({ type: 'precision', form: 'day' });
  const short: readonly Item[] =
    isShort && !parts.dateForms.includes('day')
      ? [{ key: 'short', drawing: dot, drawingWidthPx: dotWidthPx, text: legend.short }]
      : [];
  const signs = parts.signs.flatMap((sign) =>
    sign === 'short' ? [] : [signItem(frame, sign, legend[sign])],
  );
  const clusters = parts.clusters.map((cluster) =>
    clusterItem(frame, cluster, cluster.isDot ? legend.single : picture.cluster),
  );
  return [
    { key: 'kinds', heading: legend.kinds, items: kinds },
    { key: 'statuses', heading: legend.statuses, items: statuses },
    { key: 'precision', heading: legend.precision, items: [...short, ...dateForms] },
    { key: 'others', heading: legend.others, items: [...rings, ...signs, ...clusters] },
  ];
}

/** Two sizes of a dot, or the arc to a linked event laid flat. */
function signItem({ palette }: Frame, sign: 'weight' | 'link', text: string): Item {
  if (sign === 'link') {
    const line = { x1: -14, y1: 0, x2: 14, y2: 0, stroke: palette.accent };
    const dots = { 'stroke-dasharray': '1 3', 'stroke-linecap': 'round' };
    return { key: 'link', drawing: node('line', 'link', { ...line, ...dots }), drawingWidthPx: 28, text };
  }
  const [least, , most] = dotDiameter;
  const dot = (key: string, x: number, diameter: number): DrawingNode =>
    node('circle', key, { cx: x, cy: 0, r: diameter / 2, fill: palette.ink });
  const width = least + betweenPx + most;
  const dots = [dot('light', (least - width) / 2, least), dot('heavy', (width - most) / 2, most)];
  return { key: 'weight', drawing: node('g', 'weight', {}, dots), drawingWidthPx: width, text };
}

function clusterItem(frame: Frame, cluster: Cluster, text: string): Item {
  const { radius, x, y, text: count, unit } = cluster;
  const moved = (line: TextLine): TextLine => ({ ...line, x: line.x - x, y: line.y - y });
  const atOrigin = { ...cluster, x: 0, y: 0, text: moved(count), ...(unit && { unit: moved(unit) }) };
  const drawing = paintCluster(atOrigin, frame.palette);
  return { key: cluster.isDot ? 'single' : 'cluster', drawing, drawingWidthPx: 2 * radius, text };
}

function paintSample(frame: Frame, mark: Mark): DrawingNode {
  return paintMark(mark, inkOnly(frame.palette), `legend-${mark.id}`);
}

const dotWidthPx = 10;
const dayWidthPx = 16;
const betweenPx = 6;

/** A known day as the picture shows it: a dot, a sharp body a day wide, or the one beside the other. */
function daySample(
  frame: Frame,
  forms: readonly Form['type'][],
  direction: Direction,
): Pick<Item, 'drawing' | 'drawingWidthPx'> {
  const dot = sampleMark({ type: 'precision', form: 'day' }, direction);
  const hasBoth = forms.length > 1;
  const x = hasBoth ? (dotWidthPx + betweenPx) / 2 : 0;
  const sharp = { type: 'sharp' } as const;
  const body = {
    x: x - dayWidthPx / 2,
    width: dayWidthPx,
    body: 'solid',
    left: sharp,
    right: sharp,
  } as const;
  const bar: Mark = { ...dot, id: 'day-bar', x, form: { type: 'bar', thickness: 9, stretches: [body] } };
  const moved: Mark = { ...dot, x: hasBoth ? -(dayWidthPx + betweenPx) / 2 : 0 };
  const drawings = forms.map((type) => paintSample(frame, type === 'dot' ? moved : bar));
  const widths = forms.map((type) => (type === 'dot' ? dotWidthPx : dayWidthPx));
  const drawingWidthPx = widths.reduce((sum, width) => sum + width, hasBoth ? betweenPx : 0);
  return { drawing: node('g', 'day', {}, drawings), drawingWidthPx };
}
