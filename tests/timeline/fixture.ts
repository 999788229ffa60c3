import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { createIndex, type EventIndex } from '../../src/timeline/index/event-index.ts';
import type { EventKind, Status, TimelineEvent } from '../../src/model/event.ts';
import type { Passage } from '../../src/model/passage.ts';
import { openDataset } from '../model/open-whole.ts';

export type Row = readonly [
  id: string,
  date: string | null,
  kind: EventKind,
  status: Status,
  weight: 1 | 2 | 3,
  en: string,
  ar: string,
  articles: readonly number[],
];

/** Events like those of the five articles, a row a line: all kinds of dates, most of them in a few weeks of 2019 and 2023. */
const rows = readFileSync(join(import.meta.dirname, 'fixture.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => JSON.parse(line));

const published = ['2019-12-30', '2023-09-05', '2023-09-13', '2019-04-25', '2023-09-05'];

function articleAt(i: number): Article {
  const text = { en: `Article ${i}`, ar: `المقال ${i}` };
  return {
    id: `article-${i}`,
    file: `article-${i}.txt`,
    sha256: '0'.repeat(64),
    language: 'ar',
    headline: text,
    display: 'full',
    published: { date: published[i] ?? '2023', certainty: 'certain', evidence: [] },
    regions: [],
  };
}

function passageOf(id: string, article: number): Passage {
  return {
    id: `${id}-${article}`,
    article: `article-${article}`,
    spans: [{ exact: 'نص', prefix: '', suffix: '', start: 0, end: 2 }],
    stance: 'reports',
    saidBy: [],
    translation: {},
    reading: null,
  };
}

export function eventOf([id, date, kind, status, weight, en, ar, articles]: Row): TimelineEvent {
  return {
    id,
    title: { en, ar },
    summary: { en, ar },
    date,
    basis: 'read',
    kind,
    status,
    weight,
    actors: [],
    places: [],
    passages: articles.map((article) => passageOf(id, article)),
    conflicts: [],
    links: [],
    checked: null,
  };
}

export function datasetOf(events: readonly TimelineEvent[]): Dataset {
  return {
    format: 'isnad/1',
    title: { en: 'Pyongyang and Moscow', ar: 'بيونغ يانغ وموسكو' },
    draft: true,
    articles: published.map((_, i) => articleAt(i)),
    actors: [],
    places: [],
    events: [...events],
  };
}

export function indexed(dataset: Dataset): EventIndex {
  return createIndex(openDataset(dataset));
}

export const fixture: Dataset = datasetOf(rows.map(eventOf));
