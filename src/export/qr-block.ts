import { encodeQR } from 'qr';
import { directions } from '../model/languages.ts';
import { hundredths, node } from '../timeline/paint/drawing.ts';
import type { Block, Frame } from './flow.ts';

const sidePx = 96;
/** Light modules that a scanner needs around the code (ISO/IEC 18004). */
const quietModules = 4;

/** The text as a QR code at the side where reading begins, dark on light in either theme, as scanners want it. */
export function drawQr(frame: Frame, text: string, top: number): Block {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quietModules });
  const x = directions[frame.language] === 'rtl' ? frame.widthPx - frame.marginPx - sidePx : frame.marginPx;
  const step = sidePx / modules.length;
  const place = { transform: `translate(${hundredths(x)} ${hundredths(top)}) scale(${step})` };
  const ground = node('rect', 'light', { width: modules.length, height: modules.length, fill: '#ffffff' });
  const dark = node('path', 'dark', { d: modules.map(rowPath).join(''), fill: '#000000' });
  return { nodes: [node('g', 'qr', place, [ground, dark])], heightPx: sidePx };
}

/** Each run of dark modules as one box, so that no seam shows between two of them. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x] === true) x++;
    if (x > from) runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
  }
  return runs.join('');
}
