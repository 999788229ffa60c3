import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { unwrap } from '../../src/base/result.ts';
import { datasetSchema } from '../../src/model/dataset.ts';
import { parseShape } from '../../src/model/parse.ts';
import type { Passage } from '../../src/model/passage.ts';
import { countSources, findReports, findSameWords } from '../../src/model/same-report.ts';

function passage(article: string, exact: string, id = `${article}-p`): Passage {
  const span = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  return { id, article, spans: [span], stance: 'reports', saidBy: [], translation: {}, reading: null };
}

const sentences =
  'وأضافت الدول الأربع أنه بعد زيارة شويغو لبيونغ يانغ، سافرت مجموعة أخرى من المسؤولين الروس إلى كوريا الشمالية لمتابعة المحادثات في شأن شراء الأسلحة.';

describe('the same sentences', () => {
  test.each<[string, string, string]>([
    ['letter for letter', sentences, sentences],
    ['with a word changed', sentences, sentences.replace('في شأن', 'بشأن')],
    ['spelled otherwise', sentences, sentences.replaceAll('أ', 'ا').replaceAll('ة', 'ه').replace('،', '')],
    [
      'as part of a longer text',
      sentences,
      `${sentences} وكانت واشنطن قد أعلنت ذلك في وقت سابق من هذا الشهر.`,
    ],
    [
      'in other capitals',
      'One TWO three four five six seven eight',
      'one two Three four five six seven eight.',
    ],
  ])('%s', (_, one, other) => {
    expect(findReports([passage('a', one), passage('b', other)], [])).toEqual([['a', 'b']]);
  });

  test.each<[string, string, string]>([
    [
      'on one announcement, written twice',
      'أعلن البيت الأبيض أمس الإثنين أنّ الزعيم الكوري الشمالي كيم جونغ أون يعتزم إجراء مباحثات مع الرئيس الروسي فلاديمير بوتين في روسيا',
      'وكان البيت الأبيض أعلن الاثنين ان كيم جونغ اون ينوي التوجه الى روسيا لكي يبحث مع بوتين مبيعات أسلحة.',
    ],
    ['of the same words in another order', 'a b c d e f g h i j', 'j i h g f e d c b a'],
    ['of seven words', 'one two three four five six seven', 'one two three four five six seven'],
    ['of none', '', ''],
  ])('are not those %s', (_, one, other) => {
    expect(findReports([passage('a', one), passage('b', other)], [])).toEqual([['a'], ['b']]);
  });

  test('in two passages of one article are no second source', () => {
    const twice = [passage('a', sentences, 'p1'), passage('a', sentences, 'p2')];
    expect(countSources(twice, [])).toEqual({ articles: 1, reports: 1, passages: 2 });
    expect(findSameWords(ensure(twice[0], 'first'), twice)).toEqual([]);
  });

  test('an article that carries two reports makes them one', () => {
    const other = 'alpha beta gamma delta epsilon zeta eta theta iota';
    const told = [passage('a', sentences), passage('b', other), passage('c', `${sentences} ${other}`)];
    expect(findReports(told, [])).toEqual([['a', 'c', 'b']]);
  });

  test('articles that the build found alike are one report, though their quotes are not', () => {
    const told = [passage('a', sentences), passage('b', 'something else'), passage('c', 'a third thing')];
    const carriers = [{ id: 'a', sameReport: ['c'] }, { id: 'b' }, { id: 'c', sameReport: ['a'] }];
    expect(findReports(told, carriers)).toEqual([['a', 'c'], ['b']]);
    expect(countSources(told, carriers)).toEqual({ articles: 3, reports: 2, passages: 3 });
  });

  test('every article stands in one report, and their order changes no count', () => {
    const text = fc.constantFrom(sentences, sentences.slice(0, 90), 'a b c d e f g h i j', 'nothing at all');
    const told = fc.array(fc.record({ article: fc.constantFrom('a', 'b', 'c', 'd'), text }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(told, (list) => {
        const passages = list.map(({ article, text: exact }, at) => passage(article, exact, `p${at}`));
        const reports = findReports(passages, []);
        expect(reports.flat().sort()).toEqual([...new Set(list.map(({ article }) => article))].sort());
        expect(countSources(passages.toReversed(), [])).toEqual(countSources(passages, []));
      }),
    );
  });
});

describe('in the timeline that ships', () => {
  const json: unknown = JSON.parse(readFileSync('data/events.json', 'utf8'));
  const { events, articles } = unwrap(parseShape(datasetSchema, json));

  test('Al-Rai and AFP are one report of whatever both tell', () => {
    const isTold = (passages: readonly Passage[], id: string) =>
      passages.some(({ article }) => article === id);
    const told = events.filter(({ passages }) =>
      ['al-rai-2023', 'peskov-2023'].every((id) => isTold(passages, id)),
    );
    expect(told.length).toBeGreaterThan(5);
    for (const { passages } of told)
      expect(findReports(passages, articles)).toContainEqual(
        expect.arrayContaining(['al-rai-2023', 'peskov-2023']),
      );
  });

  test('any others are sources of their own', () => {
    const shared = events
      .flatMap(({ passages }) => findReports(passages, articles))
      .filter(({ length }) => length > 1);
    expect(new Set(shared.flat())).toEqual(new Set(['al-rai-2023', 'peskov-2023']));
  });

  test.each([
    ['white-house-kim-trip-2023', 'p4', ['p5']],
    ['kim-trip-expected-2023', 'p7', ['p8']],
    ['shoigu-visit-2023', 'p1', []],
    ['vladivostok-summit-2019', 'p1', []],
  ])('%s: what %s says stands also in %j', (id, name, same) => {
    const { passages } = ensure(
      events.find((event) => event.id === id),
      id,
    );
    const open = ensure(
      passages.find((candidate) => candidate.id === name),
      name,
    );
    expect(findSameWords(open, passages).map((other) => other.id)).toEqual(same);
  });
});
