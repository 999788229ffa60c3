import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { dataFormats } from '../../src/export/data/formats.ts';
import { pictureExtensions, type PictureFormat, pictureFormats } from '../../src/export/request.ts';
import { type DataFormatId, dataFormatIds } from '../../src/words/catalogue/data-words.ts';
import { DataError } from '../data/data-error.ts';
import { isPictureFormat } from './picture-options.ts';

type Format = PictureFormat | DataFormatId;

/** Throws DataError where `out` names a file of another format. An end of no format means nothing, and does no harm. */
export function refuseOtherName(format: Format, out: string): void {
  const given = extname(out);
  const isEndOf = (each: Format): boolean => endsOf(each).includes(given.toLowerCase());
  if (isEndOf(format) || ![...pictureFormats, ...dataFormatIds].some(isEndOf)) return;
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new DataError([
    `--out "${out}" ends in ${given}, but --format ${format} writes ${endsOf(format)[0]}; choose another name or format`,
  ]);
}

/** How the name of a file of a format ends; the usual end first. */
function endsOf(format: Format): readonly string[] {
  if (format === 'pdf') return ['.pdf'];
  const extension = isPictureFormat(format) ? pictureExtensions[format] : dataFormats[format].extension;
  const own = extname(`x.${extension}`);
  return format === 'jsonld' || format === 'geojson' ? [own, '.json'] : [own];
}
