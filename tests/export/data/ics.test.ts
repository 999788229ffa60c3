import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { DataInput } from '../../../src/export/data/data-input.ts';
import { everyDate, inputOf, published, toldTitles, wicked, wickedInput, written } from './input.ts';

interface Read {
  readonly calendar: ICAL.Component;
  readonly events: readonly ICAL.Component[];
  readonly text: string;
}

async function read(input: DataInput): Promise<Read> {
  const text = await written('ics', input);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent'), text };
}

const valueOf = (event: ICAL.Component | undefined, name: string): string =>
  String(event?.getFirstPropertyValue(name) ?? '');

/** The library does not know what is said of a calendar to be text: it reads it so as a title. */
const textOf = (calendar: ICAL.Component, name: string): unknown =>
  ICAL.Property.fromString(`SUMMARY:${valueOf(calendar, name)}`).getFirstValue();

test.each(['ar', 'en'] as const)('ical.js finds every dated event, in %s', async (language) => {
  const { events, calendar } = await read(inputOf(published, { style: { language } }));
  const dated = published.events.filter(({ date }) => date !== null);
  expect(events.map((event) => valueOf(event, 'uid'))).toEqual(dated.map(({ id }) => `${id}@isnad`));
  expect(textOf(calendar, 'x-wr-calname')).toBe(published.title[language]);
  expect(valueOf(calendar, 'x-wr-caldesc')).toMatch(
    language === 'en' ? /^2 events are left out/ : /^تُرك حدثان/,
  );
});

describe('a date is no finer than its source', () => {
  test.each([
    ['2019-04-25', '2019-04-25', '2019-04-26', ''],
    ['2019-02', '2019-02-01', '2019-03-01', ' (February 2019)'],
    ['2019', '2019-01-01', '2020-01-01', ' (2019)'],
    ['2019-22', '2019-06-01', '2019-09-01', ' (summer 2019)'],
    ['199X', '1990-01-01', '2000-01-01', ' (the 1990s)'],
    ['18XX', '1800-01-01', '1900-01-01', ' (the 19th century)'],
    [
      '2019-04-25T14:30Z',
      '2019-04-25T14:30:00Z',
      '2019-04-25T14:31:00Z',
      ' (Thursday 25 April 2019, 14:30 UTC)',
    ],
    ['2023-09-10/2023-09-13', '2023-09-10', '2023-09-14', ''],
    ['2006/..', '2006-01-01', '2007-01-01', ' (since 2006)'],
    ['../2010-05', '2010-05-01', '2010-06-01', ' (until May 2010)'],
    [
      '[2023-08-28..2023-09-03]',
      '2023-08-28',
      '2023-09-04',
      ' (on a day from 28 August to 3 September 2023)',
    ],
    ['{2016,2017-06}', '2016-01-01', '2017-07-01', ' (2016 and June 2017)'],
    ['[..2023-09-05]', '2023-09-05', '2023-09-06', ' (no later than Tuesday 5 September 2023)'],
    ['2019-04-25~', '2019-04-25', '2019-04-26', ' (about 25 April 2019)'],
    ['2019-04?', '2019-04-01', '2019-05-01', ' (perhaps April 2019)'],
    ['0762-07-30', '0762-07-30', '0762-07-31', ''],
  ])('%s', async (edtf, start, end, words) => {
    const { text } = await read(wickedInput({ style: { language: 'en' } }));
    const place = everyDate.findIndex((date) => date === edtf);
    const entry = unfold(text).find((lines) => lines.includes(`UID:date-${place}@timeline.example`)) ?? [];
    const days = entry.filter((line) => /^DT(START|END)/.test(line)).map((line) => line.replace(/^.*:/, ''));
    expect(days).toEqual([start, end].map((day) => day.replace(/[-:]/g, '')));
    expect(entry).toContain(`SUMMARY:date ${place}${words.replaceAll(',', '\\,')}`);
  });

  test('what no calendar can write is left out and said', async () => {
    const { events, calendar } = await read(wickedInput({ style: { language: 'en' } }));
    expect(events).toHaveLength(wicked.events.length - 2);
    expect(valueOf(calendar, 'x-wr-caldesc')).toMatch(/^2 events are left out/);
  });
});

test('titles come back as they were, but for what no text can hold', async () => {
  const { events } = await read(wickedInput());
  const titles = events.slice(0, toldTitles.length).map((event) => valueOf(event, 'summary'));
  expect(titles).toEqual(toldTitles);
  expect(events[0] && new ICAL.Event(events[0]).description).toContain('قال: «تم اللقاء».');
  expect(valueOf(events[0], 'url')).toBe('https://timeline.example/a/?x=1%2C2#v=1&event=title-0&lang=ar');
});

test('the title of the timeline comes back as those of events do', async () => {
  const title = 'Two\nlines, a; b \\ c\r\nBEGIN:VEVENT\rX \u0007';
  const { calendar } = await read(inputOf({ ...published, title: { ar: title, en: title } }));
  for (const name of ['name', 'x-wr-calname'])
    expect(textOf(calendar, name)).toBe('Two\nlines, a; b \\ c\nBEGIN:VEVENT\nX ');
});

test('lines have 75 octets at most and end as the standard has it, whole letters on each', async () => {
  const { text } = await read(wickedInput());
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
});

test('the stamp is the day of the check, or the day of the export where there was none', async () => {
  const { events } = await read(inputOf());
  const days = published.events.filter(({ date }) => date !== null).map(({ checked }) => checked?.on);
  expect(events.map((event) => valueOf(event, 'dtstamp'))).toEqual(days.map((on) => `${on}T00:00:00Z`));
  const draft = await read(wickedInput({ day: '2026-11-30' }));
  expect(valueOf(draft.events[0], 'dtstamp')).toBe('2026-11-30T00:00:00Z');
});

/** The unfolded lines of each event. */
function unfold(text: string): readonly (readonly string[])[] {
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  return events.map((event) => event.split('\r\n'));
}
