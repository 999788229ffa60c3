// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type DrawingNode, node, standingNode } from '../../src/timeline/paint/drawing.ts';
import { Glides } from '../../src/timeline/paint/glides.ts';
import { toDom } from '../../src/timeline/paint/to-dom.ts';

function standing(x: number, y: number): DrawingNode {
  return standingNode('a', { x, y }, {}, [node('circle', 'body', { r: 4 })]);
}

/** Shows drawings at their times, lets the glides go on at `asked`, and tells where the group stands then. */
function placeAfter(shown: readonly (readonly [number, DrawingNode])[], asked: number, areOn = true) {
  const screen = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const glides = new Glides();
  for (const [now, drawing] of shown) {
    glides.begin(now, areOn);
    toDom(screen, [drawing], glides);
    glides.step(now);
  }
  const isGoing = glides.step(asked);
  return { transform: screen.firstElementChild?.getAttribute('transform'), isGoing };
}

describe('a group that changes its height', () => {
  const moved = [
    [0, standing(10, 100)],
    [1000, standing(50, 200)],
  ] as const;

  it.each([
    ['leaves from where it was', 1000, 'translate(50 100)', true],
    ['has come three quarters of the way in half of the time', 1090, 'translate(50 175)', true],
    ['arrives', 1180, 'translate(50 200)', false],
    ['stays there', 9000, 'translate(50 200)', false],
  ])('%s', (_, asked, transform, isGoing) => {
    expect(placeAfter(moved, asked)).toEqual({ transform, isGoing });
  });

  it('follows along time at once while it is on its way', () => {
    const { transform } = placeAfter([...moved, [1090, standing(80, 200)]], 1090);
    expect(transform).toBe('translate(80 175)');
  });

  it('turns from where it is when it is called elsewhere', () => {
    const { transform } = placeAfter([...moved, [1090, standing(50, 0)]], 1090);
    expect(transform).toBe('translate(50 175)');
  });

  it('is there at once without motion', () => {
    expect(placeAfter(moved, 1000, false)).toEqual({ transform: 'translate(50 200)', isGoing: false });
  });
});
