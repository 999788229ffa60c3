import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { everyDate, wickedInput, written } from './input.ts';

const dateSchema = z.strictObject({
  year: z.int(),
  month: z.optional(z.int().check(z.gte(1), z.lte(12))),
  day: z.optional(z.int().check(z.gte(1), z.lte(31))),
  hour: z.optional(z.int()),
  minute: z.optional(z.int()),
  second: z.optional(z.int()),
});
const slidesSchema = z.object({
  title: z.object({ text: z.object({ headline: z.string(), text: z.string() }) }),
  events: z.array(
    z.object({
      unique_id: z.string(),
      start_date: dateSchema,
      end_date: z.optional(dateSchema),
      display_date: z.string(),
      text: z.object({ headline: z.string(), text: z.string() }),
    }),
  ),
});

const read = async () =>
  slidesSchema.parse(JSON.parse(await written('timelinejs', wickedInput({ style: { language: 'en' } }))));

test.each([
  ['2019-04-25', { year: 2019, month: 4, day: 25 }, undefined, 'Thursday 25 April 2019'],
  ['2019-02', { year: 2019, month: 2 }, undefined, 'February 2019'],
  ['2019', { year: 2019 }, undefined, '2019'],
  ['2019-22', { year: 2019, month: 6 }, { year: 2019, month: 8 }, 'summer 2019'],
  ['199X', { year: 1990 }, { year: 1999 }, 'the 1990s'],
  [
    '2019-04-25T14:30Z',
    { year: 2019, month: 4, day: 25, hour: 14, minute: 30 },
    undefined,
    'Thursday 25 April 2019, 14:30 UTC',
  ],
  [
    '2023-09-10/2023-09-13',
    { year: 2023, month: 9, day: 10 },
    { year: 2023, month: 9, day: 13 },
    '10 to 13 September 2023',
  ],
  ['2006/..', { year: 2006 }, undefined, 'since 2006'],
  ['[..2023-09-05]', { year: 2023, month: 9, day: 5 }, undefined, 'no later than Tuesday 5 September 2023'],
  ['{2016,2017-06}', { year: 2016 }, { year: 2017, month: 6 }, '2016 and June 2017'],
  ['-0043-03-15', { year: -43, month: 3, day: 15 }, undefined, '15 March 44 BCE'],
])('%s is as fine as its source', async (edtf, start, end, words) => {
  const place = everyDate.findIndex((date) => date === edtf);
  const slide = (await read()).events.find(({ unique_id: id }) => id === `date-${place}`);
  expect(slide).toMatchObject({ start_date: start, display_date: words });
  expect(slide?.end_date).toEqual(end);
});

test('a slide names who says so before the source', async () => {
  const { events } = await read();
  expect(events[0]?.text.text).toContain(
    '\u2068A &lt;i&gt;source&lt;/i&gt;\u2069 (unnamed) → \u2068An &quot;outlet&quot;',
  );
});

test('an event without a date is left out and said; markup is text', async () => {
  const { title, events } = await read();
  expect(title.text.text).toMatch(/1 event is left out/);
  expect(title.text.headline).toBe('Wicked &amp; &lt;wild&gt;');
  expect(events.some(({ text }) => /<script|<b /.test(text.headline))).toBe(false);
});
