import type { TimelineEvent } from '../../../src/model/event.ts';
import { eventKinds, statuses } from '../../../src/model/event-words.ts';
import { makeDate } from './dates.ts';
import { makeMoments } from './moments.ts';
import { createRandom, pick } from './random.ts';
import { makeTitle } from './titles.ts';

/**
 * A draft in the published format with so many made-up events, in pieces of text: the same count and seed give the same
 * bytes. Moments are ascending, one event in 41 is of weight 3 and one in seven of weight 2.
 */
export function* makeDataset(count: number, seed: number): Generator<string> {
  const random = createRandom(seed * 7919 + count);
  yield `${JSON.stringify({
    format: 'isnad/1',
    title: { en: `${count} made-up events`, ar: `${count} من الأحداث المصطنعة` },
    draft: true,
    articles: [],
    actors: [],
    places: [],
  }).slice(0, -1)},"events":[\n`;
  const moments = makeMoments(count, random);
  for (const [i, ms] of moments.entries())
    yield `${i === 0 ? '' : ',\n'}${JSON.stringify(makeEvent(i, ms, random))}`;
  yield '\n]}\n';
}

/** One made-up event of a draft, near a moment in ms UTC. */
export function makeEvent(i: number, ms: number, random: () => number): TimelineEvent {
  return {
    id: `e${i}`,
    title: makeTitle(random),
    summary: { en: '', ar: '' },
    date: makeDate(ms, random),
    basis: 'read',
    kind: pick(random, eventKinds),
    status: random() < 0.85 ? 'occurred' : pick(random, statuses),
    weight: i % 41 === 0 ? 3 : i % 7 === 0 ? 2 : 1,
    actors: [],
    places: [],
    passages: [],
    conflicts: [],
    links: [],
    checked: null,
  };
}
