// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { DataInput } from '../../../src/export/data/data-input.ts';
import { makeData } from '../../../src/export/data/make-data.ts';
import { sayPart } from '../../../src/export/data/say-part.ts';
import { toMs } from '../../../src/time/calendar.ts';
import type { DataFormatId } from '../../../src/words/catalogue/data-words.ts';
import type { DateStyle } from '../../../src/words/date-style.ts';
import { inputOf, published, written } from './input.ts';
import { openDataset } from '../../model/open-whole.ts';

const span = { start: toMs({ year: 2023, month: 1, day: 1 }), end: toMs({ year: 2023, month: 11, day: 1 }) };
const all = { count: 5, total: 43 };

test.each<[part: Partial<Parameters<typeof sayPart>[0]>, style: DateStyle, says: string | undefined]>([
  [{}, { language: 'en' }, undefined],
  [{ sayFilter: () => undefined }, { language: 'en' }, undefined],
  [{ sayFilter: () => 'Kind: Summit' }, { language: 'en' }, 'Kind: Summit · 5 of 43 events'],
  [{ span }, { language: 'en' }, '1 January to 31 October 2023 · 5 of 43 events'],
  [
    { span, sayFilter: () => '«arms»' },
    { language: 'ar', digits: 'arabic' },
    'من ١ يناير إلى ٣١ أكتوبر ٢٠٢٣ · «\u2068arms\u2069» · ٥ من ٤٣ حدثًا',
  ],
  [{ sayFilter: () => 'a\u202Eb' }, { language: 'en' }, 'a\u2060b · 5 of 43 events'],
])('a part is said with its time, its filter and its count: %j %j', (part, style, says) => {
  expect(sayPart({ span: undefined, sayFilter: undefined, ...all, ...part }, style)).toBe(says);
});

const part = { ar: 'النوع: <قمة> · 3 من 43 حدثًا', en: 'Kind: <Summit>, *visit* · 3 of 43 events' };
const template = readFileSync('keep.html', 'utf8');

/** Of all that a format says of itself, with a reader of its kind. */
const readers: Readonly<Partial<Record<DataFormatId, (text: string) => unknown>>> = {
  md: (text) => text.split('\n')[2]?.replaceAll('\\', ''),
  ics: (text) => {
    const said = String(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-caldesc'));
    return String(ICAL.Property.fromString(`SUMMARY:${said}`).getFirstValue());
  },
  jsonld: (text) => JSON.parse(text)['dcterms:description'],
  geojson: (text) => JSON.parse(text).description,
  timelinejs: (text) =>
    new DOMParser().parseFromString(JSON.parse(text).title.text.text, 'text/html').querySelector('p')
      ?.textContent,
  html: (text) =>
    JSON.parse(
      new DOMParser().parseFromString(text, 'text/html').getElementById('kept-part')?.textContent ?? '',
    )?.en,
};

test.each(Object.entries(readers))(
  '%s says of what it is a part, and nothing where it is all',
  async (format, read) => {
    const made = async (rest: Partial<Pick<DataInput, 'part'>>) =>
      written(format as DataFormatId, inputOf(published, { style: { language: 'en' }, template, ...rest }));
    const said = read(await made({ part }));
    expect(String(said).split('\n')[0]).toBe(part.en);
    expect(read(await made({})) ?? '').toMatch(/^$|^\d+ events$|^\d+ events are left out/);
  },
);

test('a request of a part is told in what it makes', async () => {
  const context = {
    dataset: openDataset(published),
    matches: Uint8Array.from(published.events, ({ kind }) => (kind === 'summit' ? 1 : 0)),
    sayFilter: () => 'Kind: Summit',
    loadText: async () => undefined,
    loadTemplate: async () => undefined,
    loadLedger: async () => undefined,
    day: '2026-11-28',
  };
  const request = { format: 'md', span, style: { language: 'en' } } as const;
  const made = await makeData(request, context, async () => undefined);
  const file = made.ok ? made.value : undefined;
  const text = [...(file?.pieces ?? [])].join('');
  expect(text).toContain(
    `\n1 January to 31 October 2023 · Kind: Summit · ${file?.eventCount} of ${published.events.length} events\n`,
  );
});
