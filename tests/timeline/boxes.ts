import type { Box, Scene } from '../../src/timeline/scene.ts';

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

export function onScreen({ x, width }: Box, scene: Scene): boolean {
  return x < scene.widthPx && x + width > 0;
}

/** What lies over what on the screen: `mark a over label b`. */
export function overlapping(scene: Scene): readonly string[] {
  const bubbles = scene.clusters.map(({ key, x, y, radius }) => ({
    name: `cluster ${key}`,
    box: { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 },
  }));
  const boxes = [
    ...scene.marks.map(({ id, box }) => ({ name: `mark ${id}`, box })),
    ...scene.labels.map(({ id, box }) => ({ name: `label ${id}`, box })),
    ...bubbles,
  ].filter(({ box }) => onScreen(box, scene));
  return boxes.flatMap((a, n) =>
    boxes.slice(n + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} over ${b.name}`] : [])),
  );
}
