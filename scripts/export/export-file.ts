import { join } from 'node:path';
import { languages } from '../../src/model/languages.ts';
import { fromMs } from '../../src/time/calendar.ts';
import { formatPoint } from '../../src/time/format-edtf.ts';
import { dataFormatIds } from '../../src/words/catalogue/data-words.ts';
import { pictureFormats } from '../../src/export/request.ts';
import { dataPath } from '../data/build.ts';
import { oneOf } from './one-of.ts';
import { type GivenPictureOptions, isPictureFormat, pictureOptions } from './picture-options.ts';
import { type FilterOptions, refuseFilter } from './read-filter.ts';
import { readSpan } from './read-span.ts';
import { writeData } from './write-data.ts';
import { writePicture } from './write-picture.ts';

/** The options of the command line, as they are written. */
export interface ExportOptions extends GivenPictureOptions, FilterOptions {
  readonly format?: string;
  readonly lang?: string;
  readonly from?: string | number;
  readonly to?: string | number;
  readonly data?: string;
  readonly out?: string | number;
}

/** Writes the file that the options ask for and returns its path. `now` is in milliseconds UTC. Throws DataError. */
export async function exportFile(options: ExportOptions, now: number): Promise<string> {
  const format = oneOf('format', options.format, [...pictureFormats, ...dataFormatIds]);
  const out = options.out === undefined ? undefined : String(options.out);
  if (isPictureFormat(format)) refuseFilter(options);
  if (isPictureFormat(format))
    return writePicture({ options: pictureOptions({ lang: 'ar', ...options }), data: options.data, out });
  const language = oneOf('lang', options.lang ?? 'ar', languages);
  const span = readSpan(options.from, options.to);
  const data = options.data ?? join(dataPath(), 'events.json');
  const day = formatPoint({ granularity: 'day', ...fromMs(now) });
  return writeData({ format, style: { language }, span, filter: options, data, out, day });
}
