import { expect, test } from 'vitest';
import { isolatesAsElements } from '../../src/export/print/isolates.ts';

test.each([
  ['<text x="1">قمة \u2068G20\u2069</text>', '<text x="1">قمة <tspan class="apart">G20</tspan></text>'],
  [
    '<text>\u2068a \u2068b\u2069\u2069</text><text>c</text>',
    '<text><tspan class="apart">a <tspan class="apart">b</tspan></tspan></text><text>c</text>',
  ],
  ['<bdi>\u2068AFP\u2069 ← \u2068CNN\u2069</bdi>', '<bdi><bdi>AFP</bdi> ← <bdi>CNN</bdi></bdi>'],
  [
    '<text>\u2068ح<tspan style="a">ً</tspan>\u2069</text>',
    '<text><tspan class="apart">ح<tspan style="a">ً</tspan></tspan></text>',
  ],
  [
    '<desc>\u2068AFP\u2069</desc><texture>\u2068</texture>',
    '<desc>\u2068AFP\u2069</desc><texture>\u2068</texture>',
  ],
])('a page to print says the isolates of %j in elements', (page, printed) => {
  expect(isolatesAsElements(page)).toBe(printed);
});
