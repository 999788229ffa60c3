import type { ArticleEntry } from '../../../src/model/article.ts';
import type { EventCandidate } from '../../../src/model/candidate.ts';
import type { Check, CheckPassage } from '../../../src/model/check.ts';
import type { Reading } from '../../../src/model/passage.ts';
import type { JoinInput, ReadArticle } from '../../../src/pipeline/6-join/input.ts';

export const source =
  'أعلنت الوزارة الاثنين خطة. وأضافت أنها ستنفذها. وزار الوزير المدينة في آب الماضي. إعلان: اشترك الآن.';
const boilerplateStart = source.indexOf('إعلان');
export const sum = 'a'.repeat(64);
const both = (text: string): { readonly en: string; readonly ar: string } => ({ en: text, ar: text });

/** A candidate on the sentence that starts with `start`, as stages 1 to 5 would make it. */
function candidate(
  sentence: string,
  readings: readonly (readonly [words: string, value: string])[],
  inherited?: readonly [words: string, value: string],
): EventCandidate {
  const start = source.indexOf(sentence);
  const toReading = ([words, value]: readonly [string, string]): Reading => {
    const at = source.indexOf(words);
    return { words, start: at, end: at + words.length, rule: 'weekday', value };
  };
  return {
    article: 'news',
    sentence: { start, end: start + sentence.length, region: 'body' },
    quote: sentence,
    readings: readings.map(toReading),
    ...(inherited ? { inherited: { ...toReading(inherited), inherited: true as const } } : {}),
    bounded: '[..2023-09-05]',
    saidBy: [],
    actors: [],
    places: [],
  };
}

const entry: ArticleEntry = {
  id: 'news',
  file: 'news.txt',
  sha256: sum,
  language: 'ar',
  display: 'full',
  published: {
    date: '2023-09-05',
    certainty: 'certain',
    evidence: [{ kind: 'text', exact: 'الاثنين', why: both('why') }],
  },
};

const candidates = [
  candidate('أعلنت الوزارة الاثنين خطة.', [['الاثنين', '2023-09-04']]),
  candidate('وأضافت أنها ستنفذها.', [], ['الاثنين', '2023-09-04']),
  candidate('وزار الوزير المدينة في آب الماضي.', [['آب الماضي', '2023-08']]),
];

export const article: ReadArticle = {
  entry,
  source,
  sha256: sum,
  regions: [
    { start: 0, end: boilerplateStart, kind: 'body' },
    { start: boilerplateStart, end: source.length, kind: 'boilerplate', what: both('advertisement') },
  ],
  sentences: candidates.map(({ sentence }) => sentence),
  expressions: 2,
  mismatches: [],
  candidates,
};

export function passage(changes: Partial<CheckPassage> = {}): CheckPassage {
  return {
    id: 'p1',
    article: 'news',
    quotes: [{ exact: 'أعلنت الوزارة الاثنين خطة' }],
    stance: 'reports',
    saidBy: [],
    translation: { en: 'The ministry announced a plan on Monday' },
    reading: { words: 'الاثنين', value: '2023-09-04' },
    ...changes,
  };
}

export function check(changes: Partial<Check> = {}): Check {
  return {
    id: 'plan',
    title: both('A plan'),
    summary: both('A plan was announced.'),
    date: '2023-09-04',
    basis: 'read',
    kind: 'statement',
    status: 'occurred',
    weight: 1,
    actors: [],
    places: [],
    passages: [
      passage(),
      passage({
        id: 'p2',
        quotes: [{ exact: 'وأضافت أنها ستنفذها.' }],
        reading: {
          words: 'الاثنين',
          value: '2023-09-04',
          sentence: { exact: 'أعلنت الوزارة الاثنين خطة.' },
        },
      }),
    ],
    conflicts: [],
    links: [],
    checked: { on: '2026-11-23', by: 'test', articles: { news: sum } },
    ...changes,
  };
}

export const visit = check({
  id: 'visit',
  date: '2023-08',
  kind: 'visit',
  passages: [
    passage({
      quotes: [{ exact: 'وزار الوزير المدينة في آب الماضي.' }],
      reading: { words: 'آب الماضي', value: '2023-08' },
    }),
  ],
});

export function input(checks: readonly Check[], changes: Partial<JoinInput> = {}): JoinInput {
  return {
    timeline: { title: both('Title'), languages: ['ar', 'en'] },
    gazetteer: { actors: [{ id: 'minister', name: both('Minister'), variants: [] }], places: [] },
    articles: [article],
    checks: checks.map((item) => ({ file: `checks/${item.id}.json`, check: item })),
    dismissed: [],
    draft: false,
    ...changes,
  };
}
