import type { Box, Label, Mark, Scene } from '../scene.ts';
import { labelKey } from './label.ts';
import { markKey } from './mark.ts';

/**
 * A scene as a hand sees it while marks glide to other lanes: they and their titles where they are by now, and not where they
 * are going. `offsetOf` says how many px below its origin what a painter named is.
 */
export function asDrawn(scene: Scene, offsetOf: (key: string) => number): Scene {
  return {
    ...scene,
    marks: scene.marks.map((mark) => markLower(mark, offsetOf(markKey(mark)))),
    labels: scene.labels.map((label) => labelLower(label, offsetOf(labelKey(label)))),
  };
}

function markLower(mark: Mark, px: number): Mark {
  if (px === 0) return mark;
  const { y, box, reach } = mark;
  return { ...mark, y: y + px, box: lower(box, px), ...(reach && { reach: lower(reach, px) }) };
}

function labelLower(label: Label, px: number): Label {
  return px === 0 ? label : { ...label, box: lower(label.box, px) };
}

function lower(box: Box, px: number): Box {
  return { ...box, y: box.y + px };
}
