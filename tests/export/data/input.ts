import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Chooser, type Choice, type Chosen } from '../../../src/export/data/chosen.ts';
import type { DataInput } from '../../../src/export/data/data-input.ts';
import { dataFormats } from '../../../src/export/data/formats.ts';
import { type Dataset, datasetSchema } from '../../../src/model/dataset.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { OpenDataset } from '../../../src/model/open-dataset.ts';
import type { DataFormatId } from '../../../src/words/catalogue/data-words.ts';
import { openDataset } from '../../model/open-whole.ts';

export const published = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

/** At one go. */
export function choose(
  dataset: OpenDataset,
  choice: Choice = {},
  positions: Iterable<number> = Array.from({ length: dataset.events.length }).keys(),
): Chosen {
  const chooser = new Chooser(dataset, choice);
  for (const position of positions) chooser.offer(position);
  return chooser.finish();
}

/**
 * All events of a dataset, or those at these positions, with the texts of the articles that lie in data/articles, or
 * those given.
 */
export function inputOf(
  dataset: Dataset = published,
  {
    texts = textsOf(dataset),
    positions,
    ...rest
  }: Partial<Omit<DataInput, Exclude<keyof Chosen, 'positions'>>> = {},
): DataInput {
  const open = openDataset(dataset);
  return {
    ...choose(open, {}, positions),
    dataset: open,
    style: { language: 'ar' },
    texts,
    template: '',
    ledger: undefined,
    span: undefined,
    part: undefined,
    day: '2026-11-28',
    ...rest,
  };
}

function textsOf({ articles }: Dataset): ReadonlyMap<string, string> {
  return new Map(articles.map(({ id, file }) => [id, readFileSync(`data/articles/${file}`, 'utf8')]));
}

export async function written(format: DataFormatId, input: DataInput): Promise<string> {
  const { write, holds } = await dataFormats[format].load();
  const { heldCount } = choose(input.dataset, { holds }, input.positions);
  return [...write({ ...input, heldCount })].join('');
}

/** What people and machines put into titles, and what breaks files. */
const wickedTitles = [
  '=HYPERLINK("http://evil.example","قمة")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tbegins with a tab',
  '\rbegins with a return',
  '＝1+1',
  '<b onclick="x()">markup</b> & <script>alert(1)</script>',
  'he said "no", then; left \\ \\n',
  'two\nlines\r\nand a third',
  '😀 family 👨‍👩‍👧 and ﷺ',
  '\u202Eturned round\u202C \u2067and isolated',
  '# no *heading* of _mine_ [link](http://evil.example) ![i](x) `code` ~~gone~~ | cell [^1]',
  '1. no list',
  'END:VEVENT\nBEGIN:VEVENT\nUID:evil',
  'bell \u0007 and lone \ud83d half',
  '',
] as const;

/** The same as formats tell them that people read: lines end in a line feed, and nothing unseen is in them. */
export const toldTitles = wickedTitles.map((title) =>
  title
    .replace(/\r\n?/g, '\n')
    .replace('\u0007', '')
    .replace('\ud83d half', ' half')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
);

/** A day each in turn of every kind of date. */
export const everyDate = [
  '2019-04-25',
  '2019-02',
  '2019',
  '2019-22',
  '199X',
  '18XX',
  '2019-04-25T14:30Z',
  '2023-09-10/2023-09-13',
  '2006/..',
  '../2010-05',
  '[2023-08-28..2023-09-03]',
  '{2016,2017-06}',
  '[..2023-09-05]',
  '2019-04-25~',
  '2019-04?',
  '0762-07-30',
  '-0043-03-15',
  null,
] as const;

const quote = 'قال: «تم اللقاء».';
/** Characters of two UTF-16 units stand before the quote, and one in it. */
const emojiText = `😀😀 خبر 🇸🇾\n${quote}🎉 انتهى`;

const head = {
  summary: { en: 'A summary.', ar: 'ملخص.' },
  basis: 'decided',
  kind: 'summit',
  status: 'occurred',
  weight: 2,
  actors: [],
  conflicts: [],
  links: [],
} as const;

function event(id: string, title: string, date: string | null, quoted: string): TimelineEvent {
  const start = emojiText.indexOf(quoted);
  const span = {
    exact: quoted,
    prefix: emojiText.slice(0, start),
    suffix: '',
    start,
    end: start + quoted.length,
  };
  const passage = {
    id: 'p1',
    article: 'emoji',
    spans: [span],
    stance: 'reports',
    saidBy: [{ name: { en: 'A <i>source</i>', ar: 'مصدر' }, anonymous: true }],
    translation: { en: 'He said: “the meeting took place”.' },
    reading: null,
  } as const;
  return {
    ...head,
    actors: [],
    conflicts: [],
    links: [],
    id,
    title: { en: title, ar: title },
    date,
    places: ['hanoi'],
    passages: [{ ...passage, spans: [span], saidBy: [...passage.saidBy] }],
    checked: null,
  };
}

/** A draft of wicked titles and of every kind of date, on an article with emoji before its quote. */
export const wicked: Dataset = datasetSchema.parse({
  format: 'isnad/1',
  title: { en: 'Wicked & <wild>', ar: '=خبيث، و"جامح"' },
  url: 'https://timeline.example/a/?x=1,2',
  draft: true,
  articles: [
    {
      id: 'emoji',
      file: 'emoji.txt',
      sha256: createHash('sha256').update(emojiText).digest('hex'),
      language: 'ar',
      url: 'https://news.example/1',
      outlet: { en: 'An "outlet", they say', ar: 'صحيفة' },
      display: 'full',
      published: { date: '2023-09-05', certainty: 'stated', evidence: [] },
      regions: [],
    },
  ],
  actors: [],
  places: [{ id: 'hanoi', name: { en: 'Hanoi; Vietnam', ar: 'هانوي' }, variants: [], at: [105.85, 21.03] }],
  events: [
    ...wickedTitles.map((title, i) => event(`title-${i}`, title, '2019-04-25', quote)),
    ...everyDate.map((date, i) => event(`date-${i}`, `date ${i}`, date, '🎉 انتهى')),
  ],
});

export const wickedInput = (rest: Partial<DataInput> = {}): DataInput =>
  inputOf(wicked, { texts: new Map([['emoji', emojiText]]), ...rest });
