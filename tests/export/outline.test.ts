import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOutline, type Outline, outlineAll } from '../../src/export/outline/outline.ts';
import type { DrawingNode } from '../../src/timeline/paint/drawing.ts';
import { node, textNode } from '../../src/timeline/paint/drawing.ts';
import { measureText } from '../timeline/view.ts';

let outline: Outline;
beforeAll(() => {
  const file = join(import.meta.dirname, '../../node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf');
  outline = createOutline(new Uint8Array(readFileSync(file)).buffer, measureText);
});

const sizePx = 20;

function line(text: string, direction: 'rtl' | 'ltr', anchor = 'start', weight = 400): DrawingNode {
  const place = {
    x: 100,
    y: 50,
    direction,
    'text-anchor': anchor,
    'font-size': sizePx,
    'font-weight': weight,
  };
  return outline(textNode('text', 'line', { ...place, fill: '#000' }, text));
}

/** From left to right, in px, of the ink of a path. */
function ink({ attributes }: DrawingNode): readonly [left: number, right: number] {
  const [, x = NaN, , scale = NaN] =
    /translate\((\S+) (\S+)\) scale\((\S+)/.exec(String(attributes['transform']))?.map(Number) ?? [];
  const path = String(attributes['d']).match(/[A-Z][^A-Z]*/g) ?? [];
  const xs = path.flatMap((command) =>
    (command.match(/-?\d+/g) ?? []).map(Number).filter((_, i) => i % 2 === 0),
  );
  return [x + Math.min(...xs) * scale, x + Math.max(...xs) * scale];
}

describe('text as shapes', () => {
  test.each(['ltr', 'rtl'] as const)('has figures of one width, as on screen (%s)', (direction) => {
    const middleOf = (text: string): number => {
      const [left, right] = ink(line(text, direction));
      return (left + right) / 2;
    };
    const [ones, zeros] = ['١١١١', '٠٠٠٠'].map(middleOf);
    expect(ones).toBeCloseTo(zeros ?? NaN, 0);
  });

  test('takes the place of every text in a drawing, and of nothing else', async () => {
    const texts = ['قمة', 'Summit'].map((text) =>
      textNode('text', text, { 'font-size': 12, 'font-weight': 400, fill: '#000' }, text),
    );
    const rect = node('rect', 'ground', { width: 9 });
    const drawing = node('g', 'all', { opacity: 0.5 }, [rect, node('g', 'labels', {}, texts)]);
    const [all] = await outlineAll([drawing], outline, async () => undefined);
    expect(all).toEqual(
      node('g', 'all', { opacity: 0.5 }, [rect, node('g', 'labels', {}, texts.map(outline))]),
    );
    expect(JSON.stringify(all)).not.toContain('"tag":"text"');
  });

  test.each([
    ['rtl', 'start', 'بوتين وكيم', 'left'],
    ['rtl', 'end', 'بوتين وكيم', 'right'],
    ['ltr', 'start', 'Putin and Kim', 'right'],
    ['ltr', 'end', 'Putin and Kim', 'left'],
  ] as const)(
    'that runs %s from its %s stands on that side of its anchor',
    (direction, anchor, text, side) => {
      const [left, right] = ink(line(text, direction, anchor));
      const near = 2;
      const [inner, outer] = side === 'left' ? [100 - right, 100 - left] : [left - 100, right - 100];
      expect(Math.abs(inner)).toBeLessThan(near);
      expect(outer).toBeGreaterThan(40);
    },
  );

  test('stands in the middle of its anchor', () => {
    const [left, right] = ink(line('12 سبتمبر', 'rtl', 'middle'));
    expect((left + right) / 2).toBeGreaterThan(98);
    expect((left + right) / 2).toBeLessThan(102);
  });

  test('is joined: the letters of a word take other shapes than each alone', () => {
    const word = String(line('كيم', 'rtl').attributes['d']);
    const alone = Array.from('كيم').map((letter) => String(line(letter, 'rtl').attributes['d']).length);
    expect(word).not.toBe('');
    expect(word.length).not.toBe(alone.reduce((sum, length) => sum + length, 0));
  });

  test('is heavier where it is bold', () => {
    const [, plain] = ink(line('Vostochny', 'ltr', 'start', 400));
    const [, bold] = ink(line('Vostochny', 'ltr', 'start', 650));
    expect(bold).toBeGreaterThan(plain);
  });

  test('of the other script and brackets keeps its order: the number after the word stands left of it', () => {
    const whole = ink(line('قمة (2019)', 'rtl'));
    const word = ink(line('قمة ', 'rtl'));
    expect(whole[0]).toBeLessThan(word[0] - 30);
    expect(ink(line('\u2068Isnad\u2069 قمة', 'rtl'))[1]).toBeLessThanOrEqual(101);
  });

  test('that the face has no letters for stays text, in its place, once', () => {
    const drawn = line('سلام 👩‍👩‍👧 سلام', 'rtl');
    const strangers = drawn.children.filter(({ tag }) => tag === 'text');
    expect(strangers.map(({ text }) => text)).toEqual(['👩‍👩‍👧']);
    expect(Number(strangers[0]?.attributes['x'])).toBeLessThan(70);
  });
});
