import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/time/parse-edtf.ts';
import { datesOf, readDates } from './english-text.ts';

/** A Thursday. */
const published = '2019-04-25';

type Row = readonly [text: string, found: readonly string[]];

const days: readonly Row[] = [
  ['They met on Thursday, 25 April 2019.', ['Thursday, 25 April 2019 → 2019-04-25']],
  ['They met on Wednesday, April 24, in Vladivostok.', ['Wednesday, April 24 → 2019-04-24']],
  ['They met on Wednesday (April 24) there.', ['Wednesday (April 24) → 2019-04-24']],
  ['It is dated 2019-04-25.', ['2019-04-25 → 2019-04-25']],
  ['It is dated 25/4/2019.', ['25/4/2019 → 2019-04-25']],
  ['They met on Dec. 22, 2017, in Seoul.', ['Dec. 22, 2017 → 2017-12-22']],
  ['They met on the 12th of June.', ['12th of June → 2018-06-12']],
  ['They will meet on the 12th of June.', ['12th of June → 2019-06-12']],
  ['Yesterday he left.', ['Yesterday → 2019-04-24']],
  ['He left the day before yesterday.', ['the day before yesterday → 2019-04-23']],
  ['He left last night.', ['last night → 2019-04-24']],
  ['He leaves tonight, or tomorrow.', ['tonight → 2019-04-25', 'tomorrow → 2019-04-26']],
  ['He arrived at 5 p.m. on Wednesday.', ['Wednesday → 2019-04-24']],
  ['He arrived on April 24 at 14:00 (0500 GMT).', ['April 24 → 2019-04-24']],
  ['He left three days ago.', ['three days ago → 2019-04-22']],
  ['He left a few days ago.', ['a few days ago → 2019-04-22~']],
  ["It starts on New Year's Day.", ["New Year's Day → 2020-01-01"]],
  ['They met on Christmas Eve 2018.', ['Christmas Eve 2018 → 2018-12-24']],
  ['They met on April 22 and 24, 2018.', ['April 22 and 24, 2018 → {2018-04-22,2018-04-24}']],
  ['They met on April 22-24, 2018.', ['April 22-24, 2018 → 2018-04-22/2018-04-24']],
  ['On April 22 and 24 people it rained.', ['April 22 → 2019-04-22']],
  ['Yesterday (Wednesday) he left.', ['Yesterday (Wednesday) → 2019-04-24']],
  ['Thousands attended Friday prayers.', []],
];

const weekdays: readonly Row[] = [
  ['The forum, which opened Sunday and ends May 3, is short.', ['Sunday → 2019-04-21', 'May 3 → 2019-05-03']],
  ['Dated Wed., Sept. 13, 2023', ['Wed., Sept. 13, 2023 → 2023-09-13']],
  ['He said on Thursday that they met.', ['Thursday → 2019-04-25']],
  ['They met on Friday.', ['Friday → 2019-04-19']],
  ['Friday', ['Friday → 2019-04-19']],
  ['They will meet on Friday.', ['Friday → 2019-04-26']],
  ['They are to meet on Friday.', ['Friday → 2019-04-26']],
  ['The talks are to be held on Friday.', ['Friday → 2019-04-26']],
  ['The talks are scheduled for Friday.', ['Friday → 2019-04-26']],
  ['On Friday, Kim will meet Putin.', ['Friday → 2019-04-26']],
  ['He said on Monday that Kim will come on Friday.', ['Monday → 2019-04-22', 'Friday → 2019-04-26']],
  ['Kim will come on Friday, he said on Monday.', ['Friday → 2019-04-26', 'Monday → 2019-04-22']],
  ['They met last Friday.', ['last Friday → 2019-04-19']],
  ['They meet next Thursday.', ['next Thursday → 2019-05-02']],
  ['They meet on Thursday next week.', ['Thursday next week → 2019-05-02']],
  ['They met on Tuesday of last week.', ['Tuesday of last week → 2019-04-16']],
  ['Thursday’s summit was short.', ['Thursday → 2019-04-25']],
];

const periods: readonly Row[] = [
  ['They met in February.', ['February → 2019-02']],
  ['They met in February 2017.', ['February 2017 → 2017-02']],
  ['They met in May.', ['May → 2018-05']],
  ['They will meet in May.', ['May → 2019-05']],
  ['They met last December.', ['last December → 2018-12']],
  ['They met in July last year.', ['July last year → 2018-07']],
  ['They met in 2006.', ['2006 → 2006']],
  ['They met last week.', ['last week → [2019-04-15..2019-04-21]']],
  ['They met earlier this month.', ['earlier this month → 2019-04']],
  ['They met last month.', ['last month → 2019-03']],
  ['They met last year.', ['last year → 2018']],
  ['They met last weekend.', ['last weekend → [2019-04-20..2019-04-21]']],
  ['They met in the summer of 2018.', ['summer of 2018 → 2018-22']],
  ['They met in the 1990s.', ['1990s → 199X']],
  ['They met two weeks ago.', ['two weeks ago → 2019-04-11~']],
  ['They met a month ago.', ['a month ago → 2019-03']],
  ['They met nearly four years ago.', ['nearly four years ago → 2015~']],
  ['They will meet in two months.', ['in two months → 2019-06']],
  ['They met at the end of July.', ['the end of July → [2018-07-21..2018-07-31]']],
  ['They met in late July 2017.', ['late July 2017 → [2017-07-21..2017-07-31]']],
  ['They met in early 2018.', ['early 2018 → [2018-01..2018-04]']],
  ['By mid-2018 trade had fallen.', ['mid-2018 → [2018-05..2018-08]']],
  ['They met in the second half of 2018.', ['the second half of 2018 → [2018-07..2018-12]']],
  ['They met in the first quarter of 2018.', ['the first quarter of 2018 → [2018-01..2018-03]']],
  ['They met two decades ago.', ['two decades ago → 199X']],
  ['They met in mid-March.', ['mid-March → [2019-03-11..2019-03-20]']],
  ['They met at the end of last month.', ['the end of last month → [2019-03-21..2019-03-31]']],
  ['They left at the end of the month.', ['the end of the month → [2019-04-21..2019-04-30]']],
];

const several: readonly Row[] = [
  ['In 2016-17 the council met.', ['2016-17 → 2016/2017']],
  ['Between 2006 and 2017 it met.', ['Between 2006 and 2017 → 2006/2017']],
  ['They will meet from September 10 to 13.', ['from September 10 to 13 → 2019-09-10/2019-09-13']],
  ['They met on 10-13 September 2017.', ['10-13 September 2017 → 2017-09-10/2017-09-13']],
  ['They met between 20 and 23 April.', ['between 20 and 23 April → 2019-04-20/2019-04-23']],
  ['They met from Sunday to Tuesday.', ['from Sunday to Tuesday → 2019-04-21/2019-04-23']],
  ['They met between Monday and Wednesday.', ['between Monday and Wednesday → 2019-04-22/2019-04-24']],
  ['They met from 2016 to 2018.', ['from 2016 to 2018 → 2016/2018']],
  ['It was tightened in 2016 and 2017.', ['2016 and 2017 → {2016,2017}']],
  ['They met on 23 and 24 April.', ['23 and 24 April → {2019-04-23,2019-04-24}']],
  ['They met on 23 and 24 April last year.', ['23 and 24 April last year → {2018-04-23,2018-04-24}']],
  [
    'They met on Monday, Tuesday and Wednesday.',
    ['Monday, Tuesday and Wednesday → {2019-04-22,2019-04-23,2019-04-24}'],
  ],
  ['It has held since 2006.', ['since 2006 → 2006/..']],
  ['It has held since May.', ['since May → 2018-05/..']],
  ['It will hold until 2021.', ['until 2021 → ../2021']],
  ['It rained over the last two years.', ['last two years → 2017-04-25/2019-04-24']],
];

/** Counted from what the text told before. */
const told: readonly Row[] = (
  [
    ['in October that year', ['October that year → 2016-10']],
    ['on 15 October of the same year', ['15 October of the same year → 2016-10-15']],
    ['on October 15, that same year', ['October 15, that same year → 2016-10-15']],
    ['in May of the following year', ['May of the following year → 2017-05']],
    [
      'from May 3 to June 9 of the following year',
      ['from May 3 to June 9 of the following year → 2017-05-03/2017-06-09'],
    ],
    ['from November to February of the following year', []],
    ['in May of the previous year', ['May of the previous year → 2015-05']],
    ['in late May of that year', ['late May of that year → [2016-05-21..2016-05-31]']],
    ['from 7 to 9 May of that year', ['from 7 to 9 May of that year → 2016-05-07/2016-05-09']],
    ['between July and October of that year', ['between July and October of that year → 2016-07/2016-10']],
    ['in May and June of that year', ['May and June of that year → {2016-05,2016-06}']],
    ['on the following Monday', []],
    ['on Monday of that week', []],
    ['in that October', []],
    ['on 10 Safar of the same year', []],
  ] satisfies readonly Row[]
).map(([words, found]) => [
  `They met on 5 June 2016 and talked ${words}.`,
  ['5 June 2016 → 2016-06-05', ...found],
]);

const falseFriends: readonly string[] = [
  'He may go, May said.',
  'Theresa May won.',
  'The army will march to the sea.',
  'He was marched off.',
  'A second summit, the second of its kind.',
  'The Sun reported it.',
  'He sat with the sun in his eyes, and they wed.',
  'The Sunday Times and the Mail on Sunday reported it.',
  'USA Today and Russia Today reported it.',
  'He calls every Monday, and on Mondays he is out.',
  'It was a Black Friday for them.',
  'It was a Monday like any other.',
  'It will start in 20 minutes, or at 5 pm.',
  'It costs $5 a day.',
  'It was built in three months, and lasted for three days.',
  'Two days later he left; the day before, he had come.',
  'Several weeks ago he left.',
  'Resolutions 1718 and 2397 of the council.',
  'In 2000 villages, of 1540 people each.',
  'Version 2.10.3 costs 1.5 million.',
  'The 9/11 attacks, 24/7.',
  'It is dated 4/5/2019.',
  'Over the weekend.',
  'On the 31st of June.',
  'They met in May of the same year.',
  'Jan Egeland spoke.',
];

describe('English time expressions', () => {
  test.each([...days, ...weekdays, ...periods, ...several, ...told])('%s', (text, found) => {
    expect(datesOf(text, published)).toEqual(found);
  });

  test.each(falseFriends)('no date: %s', (text) => {
    expect(datesOf(text, published)).toEqual([]);
  });

  test('two digits after a day are no year', () => {
    expect(datesOf('On April 24 12 people were killed.', published)).toEqual(['April 24 → 2019-04-24']);
  });

  test('tomorrow in a quotation is the day after it was spoken', () => {
    expect(datesOf('“I leave tomorrow,” he said on Monday.', published)).toEqual([
      'tomorrow → 2019-04-23',
      'Monday → 2019-04-22',
    ]);
  });

  test('what is counted says from which day, and what is stated does not', () => {
    const [counted, stated] = readDates('He left yesterday, and came on 3 May 2017.', published);
    expect(counted?.reading.anchor).toEqual({ date: published, from: 'publication' });
    expect(stated?.reading.anchor).toBeUndefined();
  });

  test('a weekday that its date contradicts is reported', () => {
    expect(readDates('They met on Monday, 25 April 2019.', published)[0]?.mismatch).toContain('weekday');
  });

  test('every reading stands where it says, and its value is EDTF, in any heap of words', () => {
    const words = [...days, ...weekdays, ...periods, ...several].flatMap(([text]) => text.split(' '));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, '\n', '“', '(', '30', '–'), { maxLength: 40 }),
        (heap) => {
          const source = heap.join(' ');
          let last = 0;
          for (const { reading } of readDates(source, published)) {
            expect(source.slice(reading.start, reading.end)).toBe(reading.words);
            expect(reading.start).toBeGreaterThanOrEqual(last);
            expect(parseEdtf(reading.value).ok).toBe(true);
            last = reading.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a megabyte without a full stop is read', { timeout: 60_000 }, () => {
    expect(readDates('they met on Monday in Moscow '.repeat(35_000), published)).toHaveLength(35_000);
  });
});
