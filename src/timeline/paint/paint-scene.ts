import { type Palette, palettes } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { paintAxis, paintBands, paintToday } from './axis.ts';
import { paintBreaks } from './breaks.ts';
import { paintCluster } from './cluster.ts';
import { type DrawingNode, node } from './drawing.ts';
import { paintLabel } from './label.ts';
import { paintLinks } from './links.ts';
import { paintMark } from './mark.ts';
import { paintOverview } from './overview.ts';
import { paintHeader, paintVerticalAxis } from './vertical-axis.ts';
import { fontFamily, paintText } from './paint-text.ts';
import { paintTrace } from './trace.ts';

/**
 * The whole scene as one group of drawing nodes in painting order. Its children are keyed by part (`ground`,
 * `bands`, `axis`, `breaks`, `today`, `trace`, `links`, `clusters`, `marks`, `labels`, `header`, `aside`, `empty`, `overview`), so that an export can
 * leave a part out. Ids inside start with `idPrefix`.
 */
export function paintScene(scene: Scene, idPrefix = 'isnad'): DrawingNode {
  const palette = palettes[scene.theme];
  const ground = { width: scene.widthPx, height: scene.heightPx, fill: palette.paper };
  const said = scene.empty?.lines.map((line, n) => paintText(line, `line ${n}`, palette, true)) ?? [];
  const nearest = scene.empty?.nearest;
  return node('g', 'scene', { 'font-family': fontFamily }, [
    node('rect', 'ground', ground),
    ...(scene.isTimeless ? [] : paintTime(scene, palette)),
    ...(scene.trace === undefined ? [] : [paintTrace(scene.trace, palette)]),
    paintLinks(scene, palette),
    node(
      'g',
      'clusters',
      {},
      scene.clusters.filter(({ runsOn }) => !runsOn).map((cluster) => paintCluster(cluster, palette)),
    ),
    node(
      'g',
      'marks',
      {},
      scene.marks.map((mark) => paintMark(mark, palette, idPrefix, scene.axis)),
    ),
    node(
      'g',
      'labels',
      {},
      scene.labels.map((label) => paintLabel(label, palette)),
    ),
    ...(scene.header === undefined ? [] : [paintHeader(scene.header, palette)]),
    ...paintAside(scene, palette),
    node('g', 'empty', nearest === undefined ? {} : { 'data-event': nearest }, said),
    ...(scene.overview === undefined ? [] : [paintOverview(scene.overview, palette)]),
  ]);
}

function paintTime(scene: Scene, palette: Palette): readonly DrawingNode[] {
  if (scene.axis === 'vertical') return paintVerticalAxis(scene, palette);
  return [
    paintBands(scene, palette),
    paintAxis(scene, palette),
    paintBreaks(scene, palette),
    paintToday(scene, palette),
  ];
}

/** What has no place in time: over the header of a vertical axis, since it may stand there. */
function paintAside({ aside, clusters }: Scene, palette: Palette): readonly DrawingNode[] {
  if (aside === undefined) return [];
  const running = clusters.filter(({ runsOn }) => runsOn).map((cluster) => paintCluster(cluster, palette));
  return [node('g', 'aside', {}, [...running, paintText(aside, 'text', palette, true)])];
}
