import { unwrap } from '../../src/base/result.ts';
import { compose, type Composed } from '../../src/export/compose.ts';
import type { PictureContext } from '../../src/export/context.ts';
import type { PictureRequest } from '../../src/export/request.ts';
import type { DrawingNode } from '../../src/timeline/paint/drawing.ts';
import { measureText, ms } from '../timeline/view.ts';
import { dataset } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

export const open = openDataset(dataset);
export const context: PictureContext = {
  dataset: open,
  screen: {
    widthPx: 1280,
    heightPx: 600,
    axis: 'horizontal',
    span: { start: ms('2023-08-01'), end: ms('2023-10-01') },
  },
  linked: [],
  linkTo: () => undefined,
};
export const request: PictureRequest = {
  format: 'png',
  span: 'whole',
  size: 'slide',
  language: 'en',
  direction: 'ltr',
  theme: 'light',
  scale: 2,
  list: false,
  qr: false,
};

export async function composed(
  wanted: Partial<PictureRequest>,
  around: Partial<PictureContext> = {},
): Promise<Composed> {
  const tools = { measureText, breathe: async () => undefined };
  return unwrap(await compose({ ...request, ...wanted }, { ...context, ...around }, tools));
}

export function textsIn(nodes: readonly DrawingNode[]): readonly string[] {
  return nodes.flatMap(({ text, children }) => (text === undefined ? textsIn(children) : [text]));
}

export const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
