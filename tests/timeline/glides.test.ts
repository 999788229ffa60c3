import { describe, expect, it } from 'vitest';
import { type DrawingNode, groupAt, node } from '../../src/timeline/paint/drawing.ts';
import { Glides } from '../../src/timeline/paint/glides.ts';

function standing(y: number): DrawingNode {
  return node('g', 'marks', {}, [groupAt('a', { x: 10, y }, {}, [node('circle', 'body', { r: 4 })])]);
}

/** Follows pictures at their times, and tells how far from its origin the group is at `asked`. */
function offsetAfter(shown: readonly (readonly [number, number])[], asked: number, areOn = true) {
  const glides = new Glides();
  for (const [now, y] of shown) glides.follow([standing(y)], now, areOn);
  const offset = glides.offsetOf('a', asked);
  glides.arrive(asked);
  return { offset, areGoing: glides.areGoing };
}

describe('a group that changes its height', () => {
  const moved = [
    [0, 100],
    [1000, 200],
  ] as const;

  it.each([
    ['leaves from where it was', 1000, -100, true],
    ['has come three quarters of the way in half of the time', 1090, -25, true],
    ['arrives', 1180, 0, false],
    ['stays there', 9000, 0, false],
  ])('%s', (_, asked, offset, areGoing) => {
    expect(offsetAfter(moved, asked)).toEqual({ offset, areGoing });
  });

  it('goes on while pictures follow in which it stands there', () => {
    expect(offsetAfter([...moved, [1045, 200], [1060, 200]], 1090).offset).toBe(-25);
  });

  it('turns from where it is when it is called elsewhere', () => {
    expect(offsetAfter([...moved, [1090, 0]], 1090).offset).toBe(175);
  });

  it('is there at once without motion, and when motion is turned off on its way', () => {
    expect(offsetAfter(moved, 1000, false)).toEqual({ offset: 0, areGoing: false });
    const glides = new Glides();
    for (const [now, y] of moved) glides.follow([standing(y)], now, true);
    glides.follow([standing(200)], 1010, false);
    expect(glides.offsetOf('a', 1010)).toBe(0);
  });

  it('is forgotten when it leaves the picture', () => {
    const glides = new Glides();
    for (const [now, y] of moved) glides.follow([standing(y)], now, true);
    glides.follow([], 1010, true);
    expect(glides.areGoing).toBe(false);
  });
});
