import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { DataFormatId } from '../../../src/words/catalogue/data-words.ts';
import { inputOf, wicked, written } from './input.ts';

const both = (text: string) => ({ ar: text, en: text });
const quote = 'قال:\u202E «\u2067تم اللقاء»';

/** A dataset of which every word turns around what stands beside it, and leaves that open. */
function turned(): Dataset {
  const [event] = wicked.events;
  const [article] = wicked.articles;
  const [passage] = event?.passages ?? [];
  if (event === undefined || article === undefined || passage === undefined) throw new Error('no event');
  return {
    ...wicked,
    title: both('\u202Etitle of all'),
    articles: [{ ...article, outlet: both('\u2067outlet'), headline: both('\u202Bheadline') }],
    actors: [{ id: 'kim', name: both('\u2066Kim'), variants: [] }],
    places: [{ id: 'hanoi', name: both('\u202DHanoi'), variants: [], at: [105, 21] }],
    events: [
      {
        ...event,
        title: both('\u202Etitle'),
        summary: both('\u2068summary'),
        actors: ['kim'],
        passages: [
          {
            ...passage,
            spans: [{ exact: quote, prefix: '', suffix: '', start: 0, end: quote.length }],
            saidBy: [{ name: both('\u202Aspeaker'), anonymous: true }],
            translation: { ar: '\u202Etranslation', en: '\u202Etranslation' },
          },
        ],
      },
    ],
  };
}

/** All texts of a file, each as a reader of its kind gets it. */
const readers = {
  csv: (file) => Papa.parse<string[]>(file).data.flat(),
  md: (file) => [file],
  ics: (file) => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    return [calendar, ...calendar.getAllSubcomponents('vevent')]
      .flatMap((each) => each.getAllProperties())
      .map((property) => String(property.getFirstValue()));
  },
  geojson: (file) => stringsOf(JSON.parse(file)),
  timelinejs: (file) => stringsOf(JSON.parse(file)),
} as const satisfies Partial<Record<DataFormatId, (file: string) => readonly string[]>>;

function stringsOf(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(stringsOf) : [];
}

/** What is left of the controls when every pair is taken out. */
function unpaired(text: string): string {
  let left = text.replace(/[^\u202A-\u202E\u2066-\u2069]/g, '');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/[\u202A\u202B\u202D\u202E]\u202C|[\u2066-\u2068]\u2069/g, '');
  }
  return left;
}

describe.each(Object.entries(readers))('in %s', (format, read) => {
  test('no text turns what stands beside it, and a quote is verbatim', async () => {
    const texts = read(
      await written(format as keyof typeof readers, inputOf(turned(), { texts: new Map() })),
    );
    const lines = texts.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => unpaired(line) !== '')).toEqual([]);
    const overrides = lines.filter((line) =>
      /[\u202A-\u202E]/.test(line.replaceAll(`${quote}\u2069\u202C`, '')),
    );
    expect(overrides).toEqual([]);
    if (format !== 'timelinejs') expect(lines.some((line) => line.includes(quote))).toBe(true);
    for (const word of ['title', 'summary', 'outlet', 'headline', 'speaker'])
      expect(lines.join('\n')).toContain(word);
  });
});
