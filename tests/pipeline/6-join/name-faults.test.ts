import { describe } from 'vitest';
import { actor, expectFaults, withPassage } from './faults.ts';
import { check, input, sum, visit } from './fixture.ts';

describe('the join fails closed on ids, names and blanks', () => {
  expectFaults([
    ['an unknown actor', input([visit, check({ actors: ['nobody'] })]), 'unknown-reference', '"nobody"'],
    ['an unknown article', input([visit, withPassage({ article: 'other' })]), 'unknown-reference', '"other"'],
    ['a duplicate id', input([visit, check(), check()]), 'duplicate-id', '"plan"'],
    [
      'a former id that two events had',
      input([{ ...visit, formerIds: ['old'] }, check({ formerIds: ['old'] })]),
      'duplicate-id',
      '"old"',
    ],
    [
      'a former id that another event has now',
      input([{ ...visit, formerIds: ['plan'] }, check()]),
      'duplicate-id',
      '"plan"',
    ],
    [
      'a spelling of two actors',
      input([visit, check()], {
        gazetteer: {
          actors: [actor('minister', ['الوزير الأول']), actor('premier', ['الوزير الاول'])],
          places: [],
        },
      }),
      'variant-shared',
      'minister',
    ],
    [
      'a variant that is the name',
      input([visit, check()], { gazetteer: { actors: [], places: [actor('city', ['city'])] } }),
      'variant-needless',
      'already',
    ],
    [
      'a blank way of checking',
      input([
        visit,
        check({ checked: { on: '2026-11-23', by: { en: 'read', ar: '' }, articles: { news: sum } } }),
      ]),
      'blank-field',
      'checked.by.ar',
    ],
    ['a blank title', input([visit, check({ title: { en: ' ', ar: 'عنوان' } })]), 'blank-field', 'title.en'],
  ]);
});
