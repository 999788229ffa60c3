import { join } from 'node:path';
import { languages } from '../../src/model/languages.ts';
import { formatDayOf } from '../../src/time/format-edtf.ts';
import { dataFormatIds } from '../../src/words/catalogue/data-words.ts';
import { type DateStyle, digitSets, monthNameSets } from '../../src/words/date-style.ts';
import { type PictureFormat, pictureFormats, readOptions } from '../../src/export/request.ts';
import { DataError } from '../data/data-error.ts';
import { dataPath } from '../data/data-path.ts';
import { oneOf } from './one-of.ts';
import { type GivenPictureOptions, isPictureFormat, pictureOptions } from './picture-options.ts';
import { filterOptions, type GivenFilter } from './filter-options.ts';
import { problemOf, readSpan } from './read-span.ts';
import { refuseOtherName } from './refuse-other-name.ts';

/** The options of the command line, as they are written. */
export interface ExportOptions extends GivenPictureOptions, GivenFilter {
  readonly format?: string;
  readonly lang?: string;
  readonly months?: string;
  readonly digits?: string;
  readonly hijri?: boolean;
  readonly event?: string;
  readonly gaps?: string;
  readonly from?: string;
  readonly to?: string;
  readonly data?: string;
  readonly out?: string;
}

/** What would change nothing in a data format. */
const pictureOnly = ['span', 'size', 'scale', 'theme', 'dir', 'list', 'qr', 'event', 'gaps'] as const;

/** Writes the file that the options ask for and returns its path. `now` is in milliseconds UTC. Throws DataError. */
export async function exportFile(options: ExportOptions, now: number): Promise<string> {
  const format = oneOf('format', options.format, [...pictureFormats, ...dataFormatIds]);
  if (options.out !== undefined) refuseOtherName(format, options.out);
  const data = options.data ?? join(dataPath(), 'events.json');
  const filter = filterOptions(options);
  if (isPictureFormat(format)) {
    refuseContradictions(options, format);
    const wanted = pictureOptions({ lang: 'ar', ...options });
    const read = readOptions(wanted);
    if (!read.ok) throw problemOf(read.error);
    const { writePicture } = await import('./write-picture.ts');
    return writePicture({
      options: wanted,
      filter,
      event: options.event,
      isFolded: isFolded(options),
      data,
      isForeign: options.data !== undefined,
      out: options.out,
    });
  }
  const ofPicture = pictureOnly.find((name) => options[name] !== undefined);
  if (ofPicture !== undefined)
    throw new DataError([`--${ofPicture} is for pictures; leave it out with --format ${format}`]);
  const span = readSpan(options.from, options.to);
  const style = readStyle(options);
  const day = formatDayOf(now);
  const { writeData } = await import('./write-data.ts');
  return writeData({ format, style, span, filter, data, out: options.out, day });
}

/** Throws DataError on options of a picture of which one would be ignored. */
function refuseContradictions(
  { span, event, from, to, scale, theme }: ExportOptions,
  format: PictureFormat,
): void {
  if (span === 'selection' && event === undefined)
    throw new DataError(['--span selection is the span of an open event: say which one with --event']);
  if (span !== undefined && (from !== undefined || to !== undefined))
    throw new DataError(['--span cannot be with --from or --to: choose one of them']);
  if (scale !== undefined && format !== 'png')
    throw new DataError([`--scale is for PNG; leave it out with --format ${format}`]);
  if (theme === 'dark' && format === 'pdf')
    throw new DataError([
      '--theme dark is for screens; leave it out with --format pdf, whose sheets are light',
    ]);
}

/** Throws DataError. */
function isFolded({ gaps }: ExportOptions): boolean {
  if (gaps !== undefined) oneOf('gaps', gaps, ['folded']);
  return gaps !== undefined;
}

function readStyle({ lang = 'ar', months, digits, hijri }: ExportOptions): DateStyle {
  return {
    language: oneOf('lang', lang, languages),
    ...(months !== undefined && { months: oneOf('months', months, monthNameSets) }),
    ...(digits !== undefined && { digits: oneOf('digits', digits, digitSets) }),
    ...(hijri === true && { hijri }),
  };
}
