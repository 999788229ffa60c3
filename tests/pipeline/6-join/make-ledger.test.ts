import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../src/base/result.ts';
import { ledgerOf, ledgerSchema } from '../../../src/model/ledger.ts';
import { parseShape } from '../../../src/model/parse.ts';
import type { Sentence } from '../../../src/model/candidate.ts';
import type { ReadArticle } from '../../../src/pipeline/6-join/input.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import { makeLedger } from '../../../src/pipeline/6-join/make-ledger.ts';
import { article, check, input, source, sum, visit } from './fixture.ts';

const sentences = source.match(/[^.]+\./g)?.map((words): Sentence => {
  const start = source.indexOf(words.trim());
  const region = words.includes('إعلان') ? 'boilerplate' : 'body';
  return { start, end: start + words.trim().length, region };
});
const whole: ReadArticle = { ...article, sentences: sentences ?? [] };
const reason = { en: 'Not an event.', ar: 'ليس حدثًا.' };
const dismissal = { article: 'news', exact: 'وزار الوزير المدينة في آب الماضي.', reason };

function ledgerFor(checks: Parameters<typeof input>[0], changes: Parameters<typeof input>[1] = {}) {
  const given = input(checks, { articles: [whole], ...changes });
  const made = makeLedger(given, join(given), []);
  return unwrap(parseShape(ledgerSchema, JSON.parse(JSON.stringify(made)))).articles[0];
}

describe('the ledger', () => {
  test('counts sentences without boilerplate, candidates and what became of them', () => {
    expect(ledgerFor([visit, check()])).toEqual({
      id: 'news',
      sha256: sum,
      sentences: 3,
      candidates: 3,
      accepted: 3,
      dismissed: [],
      open: 0,
      unused: [],
    });
  });

  test('says what was turned down and why, apart from the sentences that gave no event', () => {
    const entry = ledgerFor([check()], { dismissed: [dismissal] });
    expect(entry).toMatchObject({ accepted: 2, open: 0, dismissed: [{ exact: dismissal.exact, reason }] });
    expect(entry?.unused).toEqual([]);
    const silent = ledgerFor([check()], { draft: true, articles: [{ ...whole, candidates: [] }] });
    expect(silent?.unused).toEqual([
      { start: source.indexOf(dismissal.exact), end: source.indexOf(' إعلان'), exact: dismissal.exact },
    ]);
  });

  test('counts what nobody looked at yet', () => {
    expect(ledgerFor([check()], { draft: true })).toMatchObject({ accepted: 2, open: 1 });
  });

  test('keeps the words of an article that may be shown in excerpts only', () => {
    const excerpts: ReadArticle = { ...whole, entry: { ...whole.entry, display: 'excerpts' } };
    const entry = ledgerFor([check()], { dismissed: [dismissal], articles: [excerpts] });
    expect(entry?.dismissed).toEqual([{ reason }]);
    expect(
      ledgerFor([check()], { draft: true, articles: [{ ...excerpts, candidates: [] }] })?.unused,
    ).toEqual([{ start: source.indexOf(dismissal.exact), end: source.indexOf(' إعلان') }]);
  });

  test('takes no crosshead for a sentence', () => {
    const headed: ReadArticle = {
      ...whole,
      sentences: whole.sentences.map((sentence, n) =>
        n === 0 ? { ...sentence, region: 'crosshead' } : sentence,
      ),
    };
    expect(ledgerFor([visit, check()], { articles: [headed] })?.sentences).toBe(2);
  });
});

test('a ledger is believed only of the texts that it was made from', () => {
  const given = input([visit, check()], { articles: [whole] });
  const ledger = makeLedger(given, join(given), []);
  expect([...ledgerOf(ledger, [{ id: 'news', sha256: sum }]).keys()]).toEqual(['news']);
  expect(ledgerOf(ledger, [{ id: 'news', sha256: 'b'.repeat(64) }]).size).toBe(0);
  expect(ledgerOf(ledger, [{ id: 'other', sha256: sum }]).size).toBe(0);
});
