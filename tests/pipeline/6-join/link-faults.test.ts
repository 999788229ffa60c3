import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/model/check.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import type { EventLink } from '../../../src/model/event.ts';
import { actor, both, expectFaults } from './faults.ts';
import { check, input, visit } from './fixture.ts';

const link = (rel: EventLink['rel'], to: string): EventLink => ({ rel, to, why: both('why') });
const linked = (rel: EventLink['rel'], to: string): Check => check({ links: [link(rel, to)] });

describe('the join fails closed on links', () => {
  expectFaults([
    ['a link to nowhere', input([visit, linked('part-of', 'nothing')]), 'unknown-reference', '"nothing"'],
    ['a link to itself', input([visit, linked('part-of', 'plan')]), 'link-contradiction', 'to itself'],
    [
      'a link to itself by a former id',
      input([visit, { ...linked('part-of', 'old'), formerIds: ['old'] }]),
      'link-contradiction',
      'to itself',
    ],
    [
      'a link that stands twice',
      input([visit, check({ links: [link('responds-to', 'visit'), link('responds-to', 'visit')] })]),
      'link-contradiction',
      'twice',
    ],
    [
      'a link both for and against',
      input([
        { ...visit, status: 'planned' },
        check({ links: [link('contradicts', 'visit'), link('fulfils', 'visit')] }),
      ]),
      'link-contradiction',
      'contradicts',
    ],
    [
      'links that are each other’s whole',
      input([
        { ...visit, links: [link('contradicts', 'plan')] },
        check({ links: [link('contradicts', 'visit')] }),
      ]),
      'link-contradiction',
      'keep one',
    ],
    [
      'the fulfilment of what was not planned',
      input([visit, linked('fulfils', 'visit')]),
      'link-contradiction',
      'is occurred, not planned',
    ],
    [
      'the fulfilment by what is only planned',
      input([
        { ...visit, status: 'planned' },
        { ...linked('fulfils', 'visit'), status: 'planned' },
      ]),
      'link-contradiction',
      'this event is planned',
    ],
    [
      'an answer before what it answers',
      input([{ ...visit, links: [link('responds-to', 'plan')] }, check()]),
      'link-contradiction',
      '2023-08 is before 2023-09-04',
    ],
    [
      'a part outside of its whole',
      input([visit, linked('part-of', 'visit')]),
      'link-contradiction',
      '2023-09-04 lies outside 2023-08',
    ],
  ]);
});

test('links that hold, and a name that is an actor’s and a place’s, pass', () => {
  const gazetteer = { actors: [actor('capital', ['العاصمة'])], places: [actor('capital', ['العاصمه'])] };
  const planned: Check = { ...visit, status: 'planned' };
  for (const rel of ['fulfils', 'responds-to', 'contradicts'] as const)
    expect(join(input([planned, linked(rel, 'visit')], { gazetteer })).diagnostics).toEqual([]);
});
