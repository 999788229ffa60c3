import { csvFormatRow } from 'd3';
import type { TimelineEvent } from '../../model/event.ts';
import { type DataColumn, dataColumns, type DataWords, dataWords } from '../../words/catalogue/data-words.ts';
import { unturned } from '../../words/bidi.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { daysOf } from './days-of.ts';
import { createTeller, type ToldEvent } from './tell-event.ts';

/** Excel takes a file without it for its own code page, and shows Arabic as noise. */
const byteOrderMark = '\uFEFF';

/** A table (RFC 4180), a row an event, under headings in the language of the export. No cell of it is a formula. */
export function* writeCsv(input: DataInput): Generator<string> {
  const words = dataWords[input.style.language];
  const { columns } = words;
  const tell = createTeller(input);
  yield byteOrderMark + row(dataColumns.map((column) => columns[column]));
  for (const event of eventsOf(input)) {
    const cells = cellsOf(event, tell(event), words);
    yield row(dataColumns.map((column) => cells[column]));
  }
}

function row(cells: readonly string[]): string {
  return `${csvFormatRow(cells.map(defuse))}\r\n`;
}

/**
 * What a spreadsheet would compute gets an apostrophe before it, which makes it text (OWASP, CSV Injection), also behind
 * spaces and what is not seen, which some trim. So do days before the year 0: Excel takes -0044-03-15 for a difference, -62.
 */
function defuse(cell: string): string {
  return /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u.test(cell) ? `'${cell}` : cell;
}

/**
 * A date that is a month and no more. Spreadsheets take 2019-02 and “February 2019” for the first day of it: the table has
 * 2019-02-XX, which is EDTF for a day of it that is not specified, and “in February 2019”.
 */
function monthIn({ date }: TimelineEvent): string | undefined {
  return date !== null && /^\d{4}-(?:0\d|1[0-2])$/.test(date) ? date : undefined;
}

function cellsOf(
  event: TimelineEvent,
  told: ToldEvent,
  { inMonth }: Pick<DataWords, 'inMonth'>,
): Readonly<Record<DataColumn, string>> {
  const { earliest = '', latest = '' } = daysOf(event);
  const { passages } = told;
  const month = monthIn(event);
  const sources = [...new Map(passages.map((passage) => [passage.article.id, passage])).values()];
  return {
    id: event.id,
    date: month === undefined ? told.date : inMonth(told.date),
    edtf: month === undefined ? (event.date ?? '') : `${month}-XX`,
    earliest,
    latest,
    title: told.title,
    summary: told.summary,
    kind: told.kind,
    status: told.status,
    actors: told.actors.join('\n'),
    places: told.places.join('\n'),
    quotes: linesOf(passages.map(({ quote }) => quote)),
    translations: linesOf(passages.map(({ translation }) => translation)),
    saidBy: linesOf(passages.map(({ chain }) => unturned(chain))),
    sources: sources.map(({ source }) => source).join('\n'),
    addresses: sources.flatMap(({ address }) => address ?? []).join('\n'),
    checkedOn: event.checked?.on ?? '',
    link: told.link ?? '',
  };
}

/** A line a passage, so that each stands beside its quote; nothing where there is none at all. */
function linesOf(lines: readonly (string | undefined)[]): string {
  if (lines.every((line) => line === undefined)) return '';
  return lines.map((line = '—') => line.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')).join('\n');
}
