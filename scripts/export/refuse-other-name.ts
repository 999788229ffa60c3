import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { PictureFormat } from '../../src/export/request.ts';
import type { DataFormatId } from '../../src/words/catalogue/data-words.ts';
import { DataError } from '../data/data-error.ts';

type Format = PictureFormat | DataFormatId;

/** How the name of a file of each format ends; another end means nothing, and does no harm. */
const endings: Readonly<Record<Format, readonly string[]>> = {
  png: ['.png'],
  svg: ['.svg'],
  'svg-outlines': ['.svg'],
  pdf: ['.pdf'],
  html: ['.html'],
  csv: ['.csv'],
  json: ['.json'],
  md: ['.md'],
  ics: ['.ics'],
  jsonld: ['.jsonld', '.json'],
  timelinejs: ['.json'],
  geojson: ['.geojson', '.json'],
};

/** Throws DataError where `out` names a file of another format. */
export function refuseOtherName(format: Format, out: string): void {
  const given = extname(out);
  const own = endings[format];
  const isOwn = own.includes(given.toLowerCase());
  if (isOwn || !Object.values(endings).flat().includes(given.toLowerCase())) return;
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new DataError([
    `--out "${out}" ends in ${given}, but --format ${format} writes ${own[0]}; choose another name or format`,
  ]);
}
