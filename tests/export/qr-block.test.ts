import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQr } from '../../src/export/qr-block.ts';
import { palettes } from '../../src/timeline/palette.ts';
import { measureText } from '../timeline/view.ts';

const moduleSide = 4;

/** The drawing as pixels, four a module: light, and dark where a run of the path lies. */
function raster(path: string, modules: number) {
  const side = modules * moduleSide;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < moduleSide; row++) {
      const from = ((Number(y) * moduleSide + row) * side + Number(x) * moduleSide) * 4;
      for (let at = from; at < from + Number(width) * moduleSide * 4; at += 4) data.fill(0, at, at + 3);
    }
  return { width: side, height: side, data };
}

test.each(['ar', 'en'] as const)('a scanner reads the address from it, in %s', (language) => {
  const address =
    'https://example.org/timeline/#v=1&event=vostochny-summit-2023&from=2023-08-25&to=2023-09-20';
  const frame = { widthPx: 600, marginPx: 24, language, palette: palettes.dark, measureText };
  const [group] = drawQr(frame, address, 10).nodes;
  const [light, dark] = group?.children ?? [];
  expect(light?.attributes['fill']).toBe('#ffffff');
  const modules = Number(light?.attributes['width']);
  expect(decodeQR(raster(String(dark?.attributes['d']), modules))).toBe(address);
  const [, x = NaN] = /translate\((\S+) /.exec(String(group?.attributes['transform']))?.map(Number) ?? [];
  expect(x).toBe(language === 'ar' ? 600 - 24 - 96 : 24);
});
