import type { EventCandidate } from '../../../src/model/candidate.ts';
import type { Gazetteer } from '../../../src/model/gazetteer.ts';
import type { ResolvedTimex } from '../../../src/model/timex.ts';
import { type ArticleReading, read } from '../../../src/pipeline/index.ts';

const person = (id: string, en: string, ar: string): Gazetteer['actors'][number] => ({
  id,
  name: { en, ar },
  variants: [],
});

const gazetteer: Gazetteer = {
  actors: [person('peskov', 'Peskov', 'بيسكوف'), person('kim', 'Kim', 'كيم'), person('tass', 'TASS', 'تاس')],
  places: [{ id: 'moscow', name: { en: 'Moscow', ar: 'موسكو' }, variants: [] }],
};

function readText(source: string, published: string): ArticleReading {
  return read({ id: 'text', language: 'en', source }, published, gazetteer);
}

export function readDates(source: string, published: string): readonly ResolvedTimex[] {
  return readText(source, published).timexes;
}

/** `words → value`, one for each expression, as rows compare them. */
export function datesOf(source: string, published: string): readonly string[] {
  return readDates(source, published).map(({ reading }) => `${reading.words} → ${reading.value}`);
}

export function candidatesOf(source: string, published: string): readonly EventCandidate[] {
  return readText(source, published).candidates;
}
