import { dirname, join } from 'node:path';
import { openRead } from '../../src/model/read/open-read.ts';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import type { Article } from '../../src/model/article.ts';
import { type Ledger, readLedger } from '../../src/model/ledger.ts';
import type { Interval } from '../../src/base/interval.ts';
import { type DataProblem, makeData } from '../../src/export/data/make-data.ts';
import type { DataFormatId } from '../../src/words/catalogue/data-words.ts';
import type { DateStyle } from '../../src/words/date-style.ts';
import { sayLeftOut } from '../../src/words/catalogue/data-words.ts';
import { readDatasetFile } from '../data/dataset-file.ts';
import { DataError } from '../data/data-error.ts';
import { decodeArticle, readBytes, sha256 } from '../data/files.ts';
import { servedArticle } from '../data/served-articles.ts';
import { builtApp } from './built-app.ts';
import { writeOut } from './out-file.ts';
import type { FilterOptions } from '../../src/find/asked.ts';
import type { Filter } from './read-filter.ts';

export interface DataOptions {
  readonly format: DataFormatId;
  readonly style: DateStyle;
  readonly span: Interval | undefined;
  readonly filter: FilterOptions;
  /** A dataset file; the texts of its articles lie in `articles/` beside it. */
  readonly data: string;
  readonly out: string | undefined;
  /** `2026-11-28`. */
  readonly day: string;
}

/** Writes the file that the export button gives, and says what it could not hold. Throws DataError. */
export async function writeData({
  format,
  style,
  span,
  filter,
  data,
  out,
  day,
}: DataOptions): Promise<string> {
  const { read } = await readDatasetFile('export', data);
  const dataset = openRead(read);
  const loadText = async (article: Article) => readText(dirname(data), article, dataset);
  const context = {
    dataset,
    ...(await readFilter(filter, dataset)),
    loadText,
    loadTemplate,
    loadLedger: async () => ledgerBeside(data),
    day,
  };
  const made = await makeData({ format, span, style }, context, async () => undefined);
  if (!made.ok) throw new DataError([`export: ${faults[made.error]}`]);
  const { fileName, pieces, leftOut } = made.value;
  const file = writeOut(out, fileName, encoded(pieces));
  if (leftOut > 0) console.error(sayLeftOut(leftOut, { language: 'en' }));
  return file;
}

/** Nothing where all events pass. */
async function readFilter(filter: FilterOptions, dataset: OpenDataset): Promise<Filter> {
  if (Object.keys(filter).length === 0) return {};
  const { answer, readQuestion } = await import('./read-filter.ts');
  const question = readQuestion(filter, dataset);
  return question === undefined ? {} : answer(question, dataset);
}

const faults: Readonly<Record<DataProblem, string>> = {
  'no-events': 'there is no event to write; choose another span or filter',
  'no-template': 'the app was built without its page to keep; run npm run build',
};

async function loadTemplate(): Promise<string | undefined> {
  const bytes = readBytes(join(await builtApp(), 'keep.html'));
  return bytes.ok ? new TextDecoder().decode(bytes.value) : undefined;
}

/** None, as in the app, where it is missing or broken. */
function ledgerBeside(data: string): Ledger | undefined {
  const bytes = readBytes(join(dirname(data), 'ledger.json'));
  return bytes.ok ? readLedger(new TextDecoder().decode(bytes.value)) : undefined;
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield encoder.encode(piece);
}

/** As the app has it: only the text that was checked, and of it as much as may be shown. */
async function readText(
  folder: string,
  article: Article,
  { events }: OpenDataset,
): Promise<string | undefined> {
  const { id, file, sha256: sum } = article;
  const bytes = readBytes(join(folder, 'articles', file));
  if (!bytes.ok || sha256(bytes.value) !== sum) {
    const why = bytes.ok ? 'is not the text that was checked' : bytes.error;
    console.error(`article "${id}": ${file}: ${why}; its passages are written without their places`);
    return undefined;
  }
  const all = Array.from({ length: events.length }, (_, position) => events.at(position));
  const served = await servedArticle({ events: all }, article, bytes.value);
  if (typeof served === 'string') return served;
  const text = decodeArticle(served);
  return text.ok ? text.value : undefined;
}
