import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { palettes } from '../../../src/timeline/palette.ts';
import { contrast, mix, type Rgb, rgbOf } from '../../colours.ts';

const sheet = readFileSync('src/ui/styles/theme.css', 'utf8');

/** What a rule of the style sheet sets, by the name of the variable. */
function setBy(selector: string): ReadonlyMap<string, string> {
  const from = sheet.indexOf(`${selector} {`);
  const body = sheet.slice(from, sheet.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The colour of a variable as a page of that theme has it. */
function colourOf(theme: 'light' | 'dark', name: string): Rgb {
  const { kinds, ...inks } = palettes[theme];
  const kind = Object.entries(kinds).find(([group]) => `kind-${group}` === name)?.[1];
  const ink = Object.entries(inks).find(([known]) => known === name)?.[1];
  const rules = theme === 'dark' ? [":root[data-theme='dark']", ':root'] : [':root'];
  const found = rules.map((rule) => setBy(rule).get(name)).find((value) => value !== undefined);
  return evaluate(theme, kind ?? ink ?? ensure(found, `no --${name}`));
}

function evaluate(theme: 'light' | 'dark', value: string): Rgb {
  const variable = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (variable !== undefined) return colourOf(theme, variable);
  const mixed = /^color-mix\(in srgb, (\S+?)( [\d.]+%)?, (\S+?)( [\d.]+%)?\)$/.exec(value);
  if (mixed === null) return rgbOf(value);
  const [, first = '', ofFirst, second = '', ofSecond] = mixed;
  const share =
    ofFirst === undefined ? 1 - Number.parseFloat(ofSecond ?? '50') / 100 : Number.parseFloat(ofFirst) / 100;
  return mix(evaluate(theme, first), evaluate(theme, second), share);
}

const kinds = Object.keys(palettes.light.kinds).map((group) => `kind-${group}`);

/** What is written on what. */
const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'raised', 'wash', 'hairline', 'passage', 'date-phrase']],
  ['second', ['paper', 'raised', 'wash', 'hairline']],
  ['accent', ['paper', 'raised']],
  ['paper', ['ink', 'second']],
  ['on-accent', ['accent']],
];
/** What is drawn on what: focus, selection and glyphs. */
const graphics: readonly (readonly [drawn: string, grounds: readonly string[]])[] = [
  ['accent', ['paper', 'raised', 'wash', 'hairline', 'passage']],
  ...kinds.map((kind) => [kind, ['paper', 'raised', 'wash', 'hairline']] as const),
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const weak = (pairs: typeof texts, least: number): readonly string[] =>
    pairs.flatMap(([over, grounds]) =>
      grounds
        .map((ground) => ({ ground, ratio: contrast(colourOf(theme, over), colourOf(theme, ground)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ ground, ratio }) => `${over} on ${ground}: ${ratio.toFixed(2)}`),
    );

  it('has 4.5:1 between text and ground', () => {
    expect(weak(texts, 4.5)).toEqual([]);
  });

  it('has 3:1 between what is drawn and its ground', () => {
    expect(weak(graphics, 3)).toEqual([]);
  });
});
