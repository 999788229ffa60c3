import { type PictureFormat, pictureFormats, type PictureOptions } from '../../src/export/request.ts';

/** An option as the command line gives it: a flag is true. */
type Given = string | boolean | undefined;

const names = [
  'format',
  'from',
  'to',
  'span',
  'size',
  'lang',
  'dir',
  'theme',
  'scale',
  'list',
  'qr',
  'months',
  'digits',
  'hijri',
] as const;

export type GivenPictureOptions = Readonly<Partial<Record<(typeof names)[number], Given>>>;

export function isPictureFormat(format: string | undefined): format is PictureFormat {
  return pictureFormats.some((each) => each === format);
}

/** The same options as the app’s dialog reads them. */
export function pictureOptions(given: GivenPictureOptions): PictureOptions {
  const told = names.map((name) => [name, said(given[name])] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

function said(value: Given): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}
