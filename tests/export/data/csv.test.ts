import { parse } from '@edtf-ts/core';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/words/catalogue/catalogue.ts';
import { dataColumns, dataWords } from '../../../src/words/catalogue/data-words.ts';
import { inputOf, published, toldTitles, wickedInput, written } from './input.ts';

function read(csv: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(meta.delimiter).toBe(',');
  return data;
}

test.each(['ar', 'en'] as const)(
  'papaparse finds a row an event, under the headings of %s',
  async (language) => {
    const csv = await written('csv', inputOf(published, { style: { language } }));
    const rows = read(csv);
    const { columns } = dataWords[language];
    expect(rows).toHaveLength(published.events.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(dataColumns.map((column) => columns[column]));
    expect(rows.map((row) => row[columns.title])).toEqual(
      published.events.map(({ title }) => title[language]),
    );
    const summit = rows.find((row) => row[columns.id] === 'hanoi-summit-2019');
    expect(summit).toMatchObject({
      [columns.edtf]: '2019-02-XX',
      [columns.earliest]: '2019-02-01',
      [columns.latest]: '2019-02-28',
      [columns.checkedOn]: '2026-11-29',
    });
  },
);

test('begins with the mark by which Excel knows UTF-8, and ends its lines as the standard has it', async () => {
  const csv = await written('csv', inputOf());
  expect(Buffer.from(csv, 'utf8').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.endsWith('\r\n')).toBe(true);
});

test.each(['ar', 'en'] as const)('in %s, no cell holds what is not seen', async (language) => {
  const rows = read(await written('csv', inputOf(published, { style: { language } })));
  const { saidBy } = dataWords[language].columns;
  expect(rows.some((row) => row[saidBy]?.includes(language === 'ar' ? ' ← ' : ' → '))).toBe(true);
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /[\u2066-\u2069]/.test(cell))).toEqual(
    [],
  );
});

test.each(['ar', 'en'] as const)('in %s, every quote has its line of who says so', async (language) => {
  const rows = read(await written('csv', inputOf(published, { style: { language } })));
  const { saidBy, quotes, translations } = dataWords[language].columns;
  const own = catalogue[language].reader.ownVoice;
  for (const [i, { id, passages }] of published.events.entries()) {
    const linesOf = (column: string) => rows[i]?.[column]?.split('\n') ?? [];
    expect(linesOf(quotes), id).toHaveLength(passages.length);
    expect(linesOf(saidBy), id).toHaveLength(passages.length);
    expect(linesOf(translations), id).toHaveLength(language === 'ar' ? 1 : passages.length);
    expect(linesOf(saidBy), id).not.toContain('');
  }
  expect(rows.find((row) => row[dataWords[language].columns.id] === 'hanoi-summit-2019')?.[saidBy]).toMatch(
    new RegExp(`^${own}\n`),
  );
});

test('a quote without a translation keeps its line among the translations', async () => {
  const events = published.events.map((event) => ({
    ...event,
    passages: event.passages.map((passage, at) => (at === 0 ? { ...passage, translation: {} } : passage)),
  }));
  const rows = read(await written('csv', inputOf({ ...published, events }, { style: { language: 'en' } })));
  const summit = rows.find(({ ID: id }) => id === 'hanoi-summit-2019');
  expect(summit?.['Translations']?.split('\n')).toEqual(['—', expect.stringMatching(/^Besides/)]);
  expect(rows[0]?.['Translations']).toBe('');
});

test.each(['\n', '\n\n', ' \r\n ', '\r', '\u2028', '\u2029'])(
  'a quote that holds %j keeps to its line beside its translation and who says so',
  async (lineBreak) => {
    const events = published.events.map((event) => ({
      ...event,
      passages: event.passages.map((passage) => ({
        ...passage,
        spans: passage.spans.slice(0, 1).map((part) => ({ ...part, exact: `one${lineBreak}two` })),
        translation: { en: `three${lineBreak}four` },
        saidBy: [{ name: { en: `five${lineBreak}six`, ar: 'x' }, anonymous: true as const }],
      })),
    }));
    const rows = read(await written('csv', inputOf({ ...published, events }, { style: { language: 'en' } })));
    const { saidBy, quotes, translations } = dataWords.en.columns;
    for (const [i, { passages }] of events.entries())
      for (const [column, said] of [
        [quotes, 'one two'],
        [translations, 'three four'],
        [saidBy, 'five six'],
      ] as const) {
        const lines = rows[i]?.[column]?.split(/[\n\r\u2028\u2029]/) ?? [];
        expect(lines).toEqual(passages.map(() => expect.stringContaining(said)));
      }
  },
);

test('no cell is a formula, and a title is as it was but for the apostrophe and what is not seen', async () => {
  const rows = read(await written('csv', wickedInput()));
  expect(
    rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell)),
  ).toEqual([]);
  const titles = rows.slice(0, toldTitles.length).map((row) => row['العنوان'] ?? '');
  expect(titles.map((title) => title.replace(/^'/, ''))).toEqual(toldTitles);
});

test.each([' =1+1', '\u00A0=1+1', '\uFEFF=1+1', '\u200F\u200E-1', '\u2060@x', ' \t+1'])(
  'nor is one behind what is not seen: %j',
  async (title) => {
    const events = published.events.map((event) => ({ ...event, title: { en: title, ar: title } }));
    const rows = read(await written('csv', inputOf({ ...published, events }, { style: { language: 'en' } })));
    expect(new Set(rows.map((row) => row['Title']))).toEqual(new Set([`'${title}`]));
  },
);

test.each([
  ['en', 'in February 2019'],
  ['ar', 'في فبراير 2019'],
] as const)('in %s a month is none that a spreadsheet takes for its first day', async (language, said) => {
  const rows = read(await written('csv', inputOf(published, { style: { language } })));
  const { date, edtf, id } = dataWords[language].columns;
  expect(rows.find((row) => row[id] === 'hanoi-summit-2019')).toMatchObject({
    [date]: said,
    [edtf]: '2019-02-XX',
  });
  const cells = rows.flatMap((row) => [row[edtf] ?? '', row[date] ?? '']);
  expect(cells.filter((cell) => /^(?:\d{4}-\d\d|(?!since|منذ)\p{L}+ \d{4})$/u.test(cell))).toEqual([]);
  expect(parse('2019-02-XX')).toMatchObject({ success: true });
});

test('an open end has no day, and a day before the common era is text', async () => {
  const rows = read(await written('csv', wickedInput({ style: { language: 'en' } })));
  const days = (edtf: string) => {
    const row = rows.find((each) => each['Date (EDTF)'] === edtf);
    return [row?.['Earliest day'], row?.['Latest day']];
  };
  expect(days('2006/..')).toEqual(['2006-01-01', '']);
  expect(days('[..2023-09-05]')).toEqual(['', '2023-09-05']);
  expect(days("'-0043-03-15")).toEqual(["'-0043-03-15", "'-0043-03-15"]);
  expect(days('0762-07-30')).toEqual(['0762-07-30', '0762-07-30']);
});
