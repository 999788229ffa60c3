import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/model/check.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import { both, expectFaults, withPassage } from './faults.ts';
import { article, check, input, passage, visit } from './fixture.ts';

describe('the join fails closed on quotes, readings and articles', () => {
  expectFaults([
    ['a candidate that nobody checked', input([check()]), 'candidate-open', 'وزار الوزير'],
    [
      'a quote that is not there',
      input([visit, withPassage({ quotes: [{ exact: 'أعلنت الوزارة الاثنين خططا كثيرة' }] })]),
      'quote-missing',
      'nearest match: «أعلنت الوزارة الاثنين خطة.», which has «خطة.» for «خططا»',
    ],
    [
      'a quote found twice',
      input([visit, withPassage({ quotes: [{ exact: 'الوز' }] })]),
      'quote-ambiguous',
      '2 times',
    ],
    [
      'a quote in boilerplate',
      input([visit, check(), check({ id: 'ad', passages: [passage({ quotes: [{ exact: 'اشترك الآن' }] })] })]),
      'quote-in-boilerplate',
      'advertisement',
    ],
    [
      'a reading that the machine no longer gives',
      input([visit, withPassage({ reading: { words: 'الاثنين', value: '2023-09-11' } })]),
      'reading-changed',
      '2023-09-11',
    ],
    [
      'words in which the machine reads nothing',
      input([visit, withPassage({ reading: { words: 'خطة', value: '2023-09-04' } })]),
      'reading-missing',
      '«الاثنين» → 2023-09-04',
    ],
    [
      'an article that changed',
      input([visit, check()], { articles: [{ ...article, sha256: 'b'.repeat(64) }] }),
      'article-changed',
      'its entry in articles.json and 2 checks (visit, plan)',
    ],
    [
      'a check made on another text',
      input([visit, check({ checked: { on: '2026-11-23', by: 'x', articles: { news: 'c'.repeat(64) } } })]),
      'article-changed',
      'stands in 1 check (plan);',
    ],
    [
      'a correction whose text stands twice',
      input([visit, check()], {
        articles: [
          { ...article, entry: { ...article.entry, corrections: [{ exact: 'الوز', kind: 'boilerplate' }] } },
        ],
      }),
      'quote-ambiguous',
      '2 times',
    ],
    [
      'a correction whose text is not in the article',
      input([visit, check()], {
        articles: [
          {
            ...article,
            entry: { ...article.entry, corrections: [{ exact: 'سطر لا وجود له', kind: 'boilerplate' }] },
          },
        ],
      }),
      'quote-missing',
      '«سطر لا وجود له» is not in the article; nothing like it is; correct or remove it',
    ],
    [
      'a dismissed candidate that is also used',
      input([visit, check()], {
        dismissed: [{ article: 'news', exact: 'وأضافت أنها ستنفذها.', reason: both('no event') }],
      }),
      'dismissed-accepted',
      'وأضافت',
    ],
  ]);
});

test('a sentence without a candidate wants a reason, and one with a candidate refuses it', () => {
  const silent = { ...article, candidates: article.candidates.slice(0, 2) };
  const codes = (item: Check): readonly string[] =>
    join(input([check(), item], { articles: [silent] })).diagnostics.map(({ code }) => code);
  const readByHand = passage({
    quotes: [{ exact: 'وزار الوزير المدينة في آب الماضي.' }],
    reading: { words: 'آب الماضي', value: '2023-08', byHand: true },
  });
  expect(codes({ ...visit, passages: [readByHand] })).toEqual(['candidate-missing']);
  expect(codes({ ...visit, passages: [{ ...readByHand, noCandidate: both('no verb') }] })).toEqual([]);
  expect(codes(check({ id: 'b', passages: [passage({ noCandidate: both('no verb') })] }))).toContain(
    'candidate-found',
  );
});

test('a changed text is said once, after what names a place in it', () => {
  const changed = { ...article, sha256: 'b'.repeat(64) };
  const lost = withPassage({ quotes: [{ exact: 'أعلنت الوزارة الثلاثاء خطة' }] });
  const { diagnostics } = join(input([visit, lost], { articles: [changed] }));
  expect(diagnostics[0]?.code).toBe('quote-missing');
  expect(diagnostics.filter(({ message }) => message.includes('b'.repeat(8)))).toHaveLength(1);
  expect(diagnostics.at(-1)?.place).toBe('articles/news.txt');
});

test('a sum that a check does not name is asked for once, of however many passages', () => {
  const unsummed = check({ checked: { on: '2026-11-23', by: 'test', articles: {} } });
  const { diagnostics } = join(input([visit, unsummed]));
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['blank-field', 'the sum of news is blank; fill it in'],
  ]);
});
