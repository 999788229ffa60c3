import { describe, expect, it } from 'vitest';
import { hitTest } from '../../src/timeline/hit-test.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { asDrawn } from '../../src/timeline/paint/as-drawn.ts';
import { paintScene } from '../../src/timeline/paint/paint-scene.ts';
import type { DrawingNode } from '../../src/timeline/paint/drawing.ts';
import { fixture, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

const scene = layout(indexed(fixture), viewOf(viewportOf('2019-01-01', '2020-01-01')));

function standingKeys({ key, origin, children }: DrawingNode): readonly string[] {
  return [...(origin === undefined ? [] : [key]), ...children.flatMap(standingKeys)];
}

describe('a scene of which marks glide', () => {
  it('is met where they are, and not where they are going', () => {
    const mark = scene.marks.find(({ form, box }) => form.type === 'dot' && box.x > 0);
    if (mark === undefined) throw new Error('there is no dot');
    const drawn = asDrawn(scene, (key) => (key === `mark ${mark.id}` ? -2000 : 0));
    expect(hitTest(scene, mark.x, mark.y, 1)).toEqual({ type: 'event', id: mark.id });
    expect(hitTest(drawn, mark.x, mark.y - 2000, 1)).toEqual({ type: 'event', id: mark.id });
    expect(hitTest(drawn, mark.x, mark.y, 1)).not.toEqual({ type: 'event', id: mark.id });
  });

  it('asks after whatever a painter lets glide, by its name', () => {
    const asked: string[] = [];
    asDrawn(scene, (key) => {
      asked.push(key);
      return 0;
    });
    expect(asked.toSorted()).toEqual([...standingKeys(paintScene(scene))].toSorted());
  });
});
