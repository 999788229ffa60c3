import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DrawingNode, groupAt, node, textNode } from '../../src/timeline/paint/drawing.ts';
import { toCanvas } from '../../src/timeline/paint/to-canvas.ts';
import { fakeContext, FakePath } from './fake-canvas.ts';

beforeEach(() => {
  vi.stubGlobal('Path2D', FakePath);
  return () => vi.unstubAllGlobals();
});

function drawn(drawing: DrawingNode, offsetOf?: (key: string) => number): readonly string[] {
  const { context, drawn: calls } = fakeContext();
  toCanvas(context, [drawing], offsetOf);
  return calls;
}

/** The calls that leave something on the canvas, and where. */
function shapes(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => /^(?:fill|stroke|fillText|strokeText|translate|rotate|restore)\(/.test(call));
}

describe('a drawing on a canvas', () => {
  it.each<[string, DrawingNode, readonly string[]]>([
    ['fills a circle', node('circle', 'c', { r: 4, fill: '#123456' }), ['fill(arc 0 0 4)']],
    ['strokes a line', node('line', 'l', { x1: 1, x2: 3, stroke: '#123456' }), ['stroke(M1 0 L3 0)']],
    [
      'fills no line',
      node('path', 'p', { d: 'M0 0H9', fill: 'none', stroke: '#123456' }),
      ['stroke(M0 0H9)'],
    ],
    [
      'draws no fill that is clear',
      node('rect', 'r', { width: 9, height: 4, fill: '#123456', 'fill-opacity': 0 }),
      [],
    ],
    [
      'rounds corners no further than half of the shorter side',
      node('rect', 'r', { width: 9, height: 4, rx: 6, fill: '#123456' }),
      ['fill(rect 0 0 9 4 2)'],
    ],
    ['leaves out a title', textNode('title', 't', {}, 'said'), []],
    [
      'draws a group where it stands, and puts the pen back',
      groupAt('a', { x: 10, y: 20.5 }, {}, [node('circle', 'c', { r: 4, fill: '#123456' })]),
      ['translate(10 20.5)', 'translate(0 0)', 'fill(arc 0 0 4)', 'restore()'],
    ],
    [
      'turns a bar upright',
      node('g', 'raised', { transform: 'rotate(90)' }, [node('circle', 'c', { r: 4, fill: '#123456' })]),
      [`rotate(${Math.PI / 2})`, 'fill(arc 0 0 4)', 'restore()'],
    ],
  ])('%s', (_, drawing, expected) => {
    expect(shapes(drawn(drawing))).toEqual(expected);
  });

  it('draws a group that glides as far from its origin as it still is', () => {
    const group = groupAt('a', { x: 10, y: 20 }, {}, []);
    expect(drawn(group, (key) => (key === 'a' ? -7 : 0))).toContain('translate(0 -7)');
  });

  it('draws a halo under the letters', () => {
    const text = {
      x: 5,
      y: 6,
      direction: 'rtl',
      'text-anchor': 'middle',
      'font-size': 13,
      'font-weight': 500,
    };
    const halo = { stroke: '#ffffff', 'stroke-width': 3, fill: '#123456' };
    const calls = drawn(textNode('text', 't', { ...text, ...halo }, 'قمة'));
    expect(shapes(calls)).toEqual(['strokeText(قمة 5 6)', 'fillText(قمة 5 6)', 'restore()']);
    expect(calls.indexOf('setLineDash()')).toBeLessThan(calls.indexOf('strokeText(قمة 5 6)'));
    expect(calls).toEqual(
      expect.arrayContaining([
        "font = 500 13px 'Vazirmatn Variable', sans-serif",
        'direction = rtl',
        'textAlign = center',
      ]),
    );
  });

  it('sets letters in pixels of the canvas', () => {
    const { context, drawn: calls } = fakeContext(undefined, 2);
    const text = {
      x: 5,
      y: 6,
      direction: 'ltr',
      'text-anchor': 'start',
      'font-size': 13,
      'font-weight': 400,
    };
    toCanvas(context, [textNode('text', 't', { ...text, fill: '#123456' }, 'Kim')]);
    expect(calls).toContain("font = 400 26px 'Vazirmatn Variable', sans-serif");
    expect(calls.filter((call) => /^(?:scale|fillText)/.test(call))).toEqual([
      'scale(0.5 0.5)',
      'fillText(Kim 10 12)',
    ]);
  });

  it('multiplies the opacities of groups and of what is in them', () => {
    const inner = node('rect', 'r', { width: 1, height: 1, fill: '#123456', 'fill-opacity': 0.5 });
    expect(drawn(node('g', 'a', { opacity: 0.5 }, [node('g', 'b', { opacity: 0.5 }, [inner])]))).toContain(
      'globalAlpha = 0.125',
    );
  });

  it('hands the fill of a group down', () => {
    const cell = node('rect', 'cell', { width: 1, height: 1 });
    const calls = drawn(node('g', 'trace', { fill: '#123456', 'fill-opacity': 0.3 }, [cell]));
    expect(calls).toEqual(expect.arrayContaining(['globalAlpha = 0.3', 'fillStyle = #123456']));
  });

  it('takes dashes from the mark that has them and from no other', () => {
    const line = (key: string, dashes?: string) =>
      node('line', key, { x2: 9, stroke: '#123456', 'stroke-dasharray': dashes });
    const calls = drawn(node('g', 'g', {}, [line('a', '2.5 2'), line('b')]));
    expect(calls.filter((call) => call.startsWith('setLineDash'))).toEqual([
      'setLineDash(2.5,2)',
      'setLineDash()',
    ]);
  });

  it('fades a bar by the gradient that stands before it', () => {
    const stop = (offset: number, opacity: number) =>
      node('stop', `${offset}`, { offset, 'stop-color': '#123456', 'stop-opacity': opacity });
    const gradient = node('linearGradient', 'fade', { id: 'a', x1: 0, x2: 9 }, [stop(0, 0), stop(1, 1)]);
    const calls = drawn(
      node('g', 'g', {}, [gradient, node('rect', 'r', { width: 9, height: 4, fill: 'url(#a)' })]),
    );
    expect(calls).toEqual(
      expect.arrayContaining(['stop 0 #12345600', 'stop 1 #123456ff', 'fillStyle = gradient']),
    );
  });
});

/**
 * What `toCanvas` understands. Only other readers need the last; a `style` asks for tabular digits, which no canvas can set:
 * of the digits in our face those of Arabic script differ.
 */
const understood: Readonly<Record<string, readonly string[]>> = {
  g: ['transform', 'opacity', 'fill', 'fill-opacity'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['r'],
  line: ['x1', 'x2', 'y1', 'y2'],
  path: ['d'],
  text: ['x', 'y', 'direction', 'text-anchor', 'font-size', 'font-weight', 'paint-order'],
  linearGradient: ['id', 'gradientUnits', 'x1', 'x2', 'y1', 'y2'],
  stop: ['offset', 'stop-color', 'stop-opacity'],
};
const inks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
];
const others = ['font-family', 'style', 'data-event', 'data-cluster', 'data-brush'];

describe('every sample', () => {
  const folder = join(import.meta.dirname, '../samples/timeline');
  it.each(readdirSync(folder))('%s has nothing that a canvas would leave out', (name) => {
    const text = readFileSync(join(folder, name, 'expected.svg'), 'utf8');
    const elements = Array.from(
      text.matchAll(/<([a-zA-Z]+)((?: [\w-]+="[^"]*")*)/g),
      ([, tag = '', attributes = '']) =>
        Array.from(attributes.matchAll(/ ([\w-]+)=/g), ([, attribute = '']) => `${tag} ${attribute}`),
    ).flat();
    const known = new Set(
      Object.entries(understood).flatMap(([tag, own]) =>
        [...own, ...inks, ...others].map((each) => `${tag} ${each}`),
      ),
    );
    expect([...new Set(elements)].filter((each) => !each.startsWith('svg ') && !known.has(each))).toEqual([]);
    expect(elements.length, 'a timeline without events is a dozen words').toBeGreaterThan(10);
  });
});
