import { type PictureFormat, pictureFormats, type PictureOptions } from '../../src/export/request.ts';
import { textOf } from './read-span.ts';

/** An option as the command line gives it: a flag is true, and 0762 is a number. */
type Given = string | number | boolean | undefined;

const names = [
  'format',
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

export type GivenPictureOptions = Readonly<Partial<Record<(typeof names)[number] | 'from' | 'to', Given>>>;

export function isPictureFormat(format: string | undefined): format is PictureFormat {
  return pictureFormats.some((each) => each === format);
}

/** The same options as the app’s dialog reads them. */
export function pictureOptions(given: GivenPictureOptions): PictureOptions {
  const plain = names.map((name) => [name, said(given[name])] as const);
  const ends = (['from', 'to'] as const).map((name) => [name, endOf(given[name])] as const);
  return Object.fromEntries([...plain, ...ends].filter(([, value]) => value !== undefined));
}

function said(value: Given): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? undefined : String(value);
}

function endOf(value: Given): string | undefined {
  return typeof value === 'boolean' ? undefined : textOf(value);
}
