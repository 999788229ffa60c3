import { expect, test } from 'vitest';
import type { Status } from '../../src/model/event.ts';
import { sceneOf } from '../export/scene-of.ts';
import { announce } from '../../src/timeline/announce.ts';
import { eventOf } from './fixture.ts';

const base = eventOf(['e', '2019', 'talks', 'occurred', 1, 'Talks', 'محادثات', [1]]);

test.each<[date: string | null, status: Status, en: string, ar: string]>([
  [
    '2019-04-25',
    'occurred',
    'Thursday 25 April 2019, Talks, happened',
    'الخميس 25 أبريل 2019، محادثات، وقعت',
  ],
  ['2019-04~', 'claimed', 'about April 2019, Talks, claimed', 'نحو أبريل 2019، محادثات، مزعومة'],
  [
    '2019-04-25?',
    'denied',
    'perhaps Thursday 25 April 2019, Talks, denied',
    'ربما الخميس 25 أبريل 2019، محادثات، منفية',
  ],
  ['2006/..', 'planned', 'since 2006, Talks, planned', 'منذ 2006، محادثات، مرتقبة'],
  [
    '[..2019-04]',
    'cancelled',
    'no later than April 2019, Talks, called off',
    'في موعد أقصاه أبريل 2019، محادثات، أُلغيت',
  ],
  [
    '[2019-02..2019-04-25]',
    'occurred',
    'sometime from February to 25 April 2019, Talks, happened',
    'في وقت ما من فبراير إلى 25 أبريل 2019، محادثات، وقعت',
  ],
  [null, 'planned', 'No date, Talks, planned', 'بلا تاريخ، محادثات، مرتقبة'],
])('%s, %s is said with its precision', (date, status, en, ar) => {
  const event = { ...base, date, status };
  expect(announce(event, { language: 'en' }, [])).toBe(`Talks, ${en}, 1 source`);
  expect(announce(event, { language: 'ar' }, [])).toBe(`محادثات، ${ar}، مصدر واحد`);
});

test('how often it happened is said, and that nobody tells of it', () => {
  const event = { ...base, repeats: 4, passages: [] };
  expect(announce(event, { language: 'en' }, [])).toBe('Talks, 2019, 4 times, Talks, happened, no source');
  expect(announce(event, { language: 'ar' }, [])).toBe('محادثات، 2019، 4 مرات، محادثات، وقعت، بلا مصدر');
});

test('articles that carry one agency’s sentences are said to be one report', () => {
  const { announce: said } = sceneOf('2023-08-01', '2023-09-30', 'en', undefined, {
    focused: 'shoigu-visit-2023',
  });
  expect(said).toMatch(/, one report in 2 outlets$/);
});
