import fc from 'fast-check';
import { bases, eventKinds, stances, statuses } from '../../src/model/event-words.ts';
import { anyPoint } from '../time/any-edtf.ts';

/** Datasets as JSON values, made without the schema: most are sound, and some name what is not there. */

const anyText = fc.oneof(
  fc.constantFrom('', 'قمة', 'Summit “one”', 'a\nb', '\ud800', '\u2067x\u2069', '"\\'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const bilingual = fc.record({ en: anyText, ar: anyText });
const ids = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'former-1'] as const;
const eventId = fc.constantFrom(...ids);
const people = fc.array(fc.constantFrom('ann', 'bo'), { maxLength: 2 });
const place = fc.nat({ max: 99 });

const passage = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  article: fc.constantFrom('north', 'south'),
  spans: fc.array(fc.record({ exact: anyText, prefix: anyText, suffix: anyText, start: place, end: place }), {
    minLength: 1,
    maxLength: 2,
  }),
  stance: fc.constantFrom(...stances),
  saidBy: fc.array(
    fc.oneof(
      fc.record({ actor: fc.constantFrom('ann', 'bo') }),
      fc.record({ name: bilingual, anonymous: fc.constant(true) }, { requiredKeys: ['name'] }),
    ),
    { maxLength: 2 },
  ),
  translation: fc.record({ en: anyText, ar: anyText }, { requiredKeys: [] }),
  reading: fc.constant(null),
});

const plainParts = {
  id: fc.constantFrom(...ids),
  title: bilingual,
  summary: fc.oneof(fc.constant({ en: '', ar: '' }), bilingual),
  date: fc.option(fc.oneof(anyPoint, fc.constantFrom('2006/..', '../2010', '{2016,2017}', '[..2023-09-05]'))),
  basis: fc.constantFrom(...bases),
  kind: fc.constantFrom(...eventKinds),
  status: fc.constantFrom(...statuses),
  weight: fc.constantFrom(1, 2, 3),
} as const;

const none = fc.constant<readonly never[]>([]);

const plainEvent = fc.record({
  ...plainParts,
  actors: none,
  places: none,
  passages: none,
  conflicts: none,
  links: none,
  checked: fc.constant(null),
});

const fullEvent = fc.record(
  {
    ...plainParts,
    formerIds: fc.array(fc.constantFrom('former-1', 'former-2', 'e3'), { maxLength: 2 }),
    certainty: bilingual,
    repeats: fc.integer({ min: 2, max: 9 }),
    actors: people,
    places: fc.array(fc.constantFrom('oslo'), { maxLength: 1 }),
    passages: fc.array(passage, { maxLength: 3 }),
    conflicts: fc.array(
      fc.record({
        about: fc.constantFrom('date', 'place', 'claim'),
        passages: fc.array(fc.constantFrom('p1', 'p2'), { maxLength: 2 }),
        decision: bilingual,
      }),
      { maxLength: 1 },
    ),
    links: fc.array(
      fc.record(
        { rel: fc.constantFrom('fulfils', 'part-of'), to: eventId, why: bilingual },
        { requiredKeys: ['rel', 'to'] },
      ),
      { maxLength: 2 },
    ),
    note: bilingual,
    checked: fc.option(
      fc.record({
        on: fc.constant('2026-11-23'),
        by: fc.oneof(anyText, fc.record({ en: anyText, ar: anyText })),
        articles: fc.constant({ north: 'a'.repeat(64) }),
      }),
    ),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'summary',
      'date',
      'basis',
      'kind',
      'status',
      'weight',
      'actors',
      'places',
      'passages',
      'conflicts',
      'links',
      'checked',
    ],
  },
);

const article = (id: string) => ({
  id,
  file: `${id}.txt`,
  sha256: 'b'.repeat(64),
  language: 'ar',
  display: 'full',
  published: { date: '2023-09-13', certainty: 'stated', evidence: [] },
  regions: [],
});
const named = (id: string) => ({ id, name: { en: id, ar: id }, variants: [] });

const events = fc.oneof(
  fc.uniqueArray(plainEvent, { maxLength: 6, selector: ({ id }) => id }),
  fc.uniqueArray(fc.oneof(plainEvent, fullEvent), { maxLength: 6, selector: ({ id }) => id }),
  fc.array(fc.oneof(plainEvent, fullEvent), { maxLength: 4 }),
);

/** An object whose keys come in any order. */
export const anyDataset: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    format: fc.constant('isnad/1'),
    title: bilingual,
    draft: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    articles: fc.constant([article('north'), article('south')]),
    actors: fc.constantFrom([named('ann'), named('bo')], [named('ann')]),
    places: fc.constant([named('oslo')]),
    events,
  })
  .chain((dataset) =>
    fc
      .shuffledSubarray(Object.entries(dataset), { minLength: 7 })
      .map((entries): Record<string, unknown> => Object.fromEntries(entries)),
  );

/** A dataset with one part anywhere in it replaced, removed or added. */
export const anyDamagedDataset = fc
  .tuple(anyDataset, fc.nat(), fc.constantFrom('replace', 'remove', 'add'), fc.jsonValue({ maxDepth: 1 }))
  .map(([dataset, seed, how, value]) => {
    const copy = structuredClone(dataset);
    const spots = spotsIn(copy);
    const spot = spots[seed % spots.length];
    if (spot === undefined) return copy;
    if (how === 'replace') spot.set(value);
    else if (how === 'remove') spot.remove();
    else spot.add(value);
    return copy;
  });

interface Spot {
  readonly set: (value: unknown) => void;
  readonly remove: () => void;
  readonly add: (value: unknown) => void;
}

function spotsIn(value: unknown): readonly Spot[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => [
      {
        set: (other) => void (value[i] = other),
        remove: () => void value.splice(i, 1),
        add: (other) => void value.push(other),
      },
      ...spotsIn(item),
    ]);
  }
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => [
    {
      set: (other) => void (value[key] = other),
      remove: () => void delete value[key],
      add: (other) => void (value['extra'] = other),
    },
    ...spotsIn(value[key]),
  ]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
