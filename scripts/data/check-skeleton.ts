import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contains, overlaps } from '../../src/base/interval.ts';
import { unwrap } from '../../src/base/result.ts';
import type { EventCandidate } from '../../src/model/candidate.ts';
import type { SeenReading } from '../../src/model/check.ts';
import type { Reading } from '../../src/model/passage.ts';
import { locateQuote, nameSentence, type ReadArticle } from '../../src/pipeline/index.ts';
import { bounds } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import type { Built } from './build.ts';
import { dataPath } from './data-path.ts';
import { formatJson, writeWhole } from './files.ts';

/** Who checked, how, and on which day: today when missing. */
export interface Checking {
  readonly on?: string;
  readonly by?: string;
}

/** Whether a check file with blanks in it quotes the candidate's sentence already. */
export function isBegun({ folder, articles }: Built, { article, sentence }: EventCandidate): boolean {
  const source = articles.find(({ entry }) => entry.id === article)?.source ?? '';
  return folder.checks.some(({ check }) =>
    check.passages.some(
      (passage) =>
        passage.article === article &&
        passage.quotes.some((quote) => locateQuote(source, quote).some((span) => overlaps(span, sentence))),
    ),
  );
}

/** Writes a check file with blanks for a candidate, and says where it stands. */
export function writeSkeleton(built: Built, candidate: EventCandidate, { on, by }: Checking): string {
  const { article, sentence, readings, inherited, bounded } = candidate;
  const id = freeId(`${article}-${sentence.start}`);
  const home = built.articles.find(({ entry }) => entry.id === article);
  const source = home?.source ?? '';
  const reading = readings[0] ?? inherited;
  const skeleton = {
    id,
    title: { en: '', ar: '' },
    summary: { en: '', ar: '' },
    date: reading?.value ?? bounded,
    basis: reading === undefined ? 'bounded' : reading.inherited ? 'inherited' : 'read',
    kind: 'other',
    status: isAhead(reading?.value ?? bounded, bounded) ? 'planned' : 'occurred',
    weight: 1,
    actors: candidate.actors,
    places: candidate.places,
    passages: [
      {
        id: 'p1',
        article,
        quotes: [nameSentence(source, sentence)],
        stance: 'reports',
        saidBy: candidate.saidBy,
        translation: { en: '' },
        reading: reading === undefined ? null : seenReading(reading, home),
      },
    ],
    conflicts: [],
    links: [],
    checked: {
      on: on ?? new Date().toISOString().slice(0, 10),
      by: by ?? '',
      articles: { [article]: home?.sha256 },
    },
  };
  const file = join('checks', `${id}.json`);
  writeWhole(join(dataPath(), file), formatJson(skeleton));
  return join('data', file);
}

/** A reading as a check holds it: an inherited one with the sentence that it comes from. */
function seenReading(reading: Reading, home: ReadArticle | undefined): SeenReading {
  const { words, value, inherited } = reading;
  const sentence = inherited && home?.sentences.find((other) => contains(other, reading));
  return { words, value, ...(sentence && home ? { sentence: nameSentence(home.source, sentence) } : {}) };
}

/** Whether a date begins after everything that the publication bounds. */
function isAhead(value: string, bounded: string): boolean {
  const [date, published] = [value, bounded].map((edtf) => bounds(unwrap(parseEdtf(edtf))));
  return date !== undefined && published !== undefined && date.start >= published.end;
}

function freeId(wanted: string): string {
  const taken = (id: string): boolean => existsSync(join(dataPath(), 'checks', `${id}.json`));
  let id = wanted;
  for (let n = 2; taken(id); n++) id = `${wanted}-${n}`;
  return id;
}
