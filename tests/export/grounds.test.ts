import { describe, expect, test } from 'vitest';
import { gatherGrounds, type Grounds } from '../../src/export/grounds.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { createIndex } from '../../src/timeline/index/event-index.ts';
import { narrowIndex } from '../../src/timeline/index/narrow.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { ms, viewOf, viewportOf } from '../timeline/view.ts';
import { dataset } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

interface Gathered {
  readonly scene: Scene;
  readonly grounds: Grounds;
}

async function gather(
  data: Dataset,
  [from, to]: readonly [string, string],
  matches?: Uint8Array,
): Promise<Gathered> {
  const all = createIndex(openDataset(data));
  const index = narrowIndex(all, matches, undefined, all);
  const scene = layout(index, viewOf(viewportOf(from, to)));
  const groundsIn = await gatherGrounds(index, scene, async () => undefined);
  return { scene, grounds: groundsIn(scene) };
}

const articlesOf = (events: readonly TimelineEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ passages }) => passages.map(({ article }) => article)));

test('are the articles and the last check of the events in view', async () => {
  const { grounds } = await gather(dataset, ['2019-12-20', '2020-01-05']);
  expect([...grounds.articles]).toEqual(['security-council-2019']);
  expect(grounds.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('hold nothing of what stands beyond the edges, and all that is seen of it', async () => {
  const { scene, grounds } = await gather(dataset, ['2023-09-01', '2023-09-30']);
  type Boxed = Scene['marks'][number] | Scene['labels'][number];
  const isSeen = ({ box }: Boxed): boolean => box.x + box.width > 0 && box.x < scene.widthPx;
  const boxed = [...scene.marks, ...scene.labels];
  const seen = new Set(boxed.filter(isSeen).map(({ id }) => id));
  expect(scene.marks.filter(({ id }) => !seen.has(id))).not.toEqual([]);
  const shown = dataset.events.filter(({ id }) => seen.has(id));
  expect(grounds.articles).toEqual(articlesOf(shown));
  const isToldBy = (event: TimelineEvent, id: string) => articlesOf([event]).has(id);
  const told = shown.filter((event) => isToldBy(event, 'al-rai-2023') && isToldBy(event, 'peskov-2023'));
  expect([...grounds.sameReports.values()].reduce((sum, count) => sum + count, 0)).toBe(told.length);
});

describe('of a long list', () => {
  const [article] = dataset.articles;
  const [told] = dataset.events.filter(({ date, passages }) => date !== null && passages.length === 1);
  if (article === undefined || told === undefined) throw new Error('the list has no plain event');
  const perArticle = 300;
  const ids = Array.from({ length: 8 }, (_, i) => `a${i}`);
  /** One article after the other tells the days of the years 2000 to 2007. */
  const events = ids.flatMap((id, year) =>
    Array.from({ length: perArticle }, (_, day): TimelineEvent => ({
      ...told,
      id: `${id}-${day}`,
      weight: 1,
      date: new Date(Date.UTC(2000 + year, 0, 1 + day)).toISOString().slice(0, 10),
      passages: told.passages.map((passage) => ({ ...passage, article: id })),
      checked: { on: `2024-01-0${year + 1}`, by: 'by hand', articles: {} },
      conflicts: [],
      links: [],
    })),
  );
  const long: Dataset = { ...dataset, articles: ids.map((id) => ({ ...article, id })), events };

  test('clusters count that are too large to name their members', async () => {
    const { scene, grounds } = await gather(long, ['2000-01-01', '2008-01-01']);
    const named = new Set([
      ...scene.marks.map(({ id }) => id),
      ...scene.clusters.flatMap((cluster) => cluster.ids ?? []),
    ]);
    expect(named.size).toBeLessThan(events.length);
    expect(scene.clusters.some((cluster) => cluster.ids === undefined)).toBe(true);
    expect([...grounds.articles]).toEqual(ids);
    expect(grounds.checkedOn).toBe('2024-01-08');
  });

  test('only the span counts, and what passes the filter', async () => {
    const some = await gather(long, ['2002-02-01', '2004-03-01']);
    expect([...some.grounds.articles]).toEqual(['a2', 'a3', 'a4']);
    expect(some.grounds.checkedOn).toBe('2024-01-05');
    const matches = Uint8Array.from(events, ({ id }) => (id.startsWith('a3') ? 0 : 1));
    const passing = await gather(long, ['2002-02-01', '2004-03-01'], matches);
    expect([...passing.grounds.articles]).toEqual(['a2', 'a4']);
  });

  test('a lower scene counts what only its larger cluster at the edge holds', async () => {
    const onDays = (start: string, some: readonly TimelineEvent[]): readonly TimelineEvent[] =>
      some.map((event, i) => ({
        ...event,
        date: new Date(ms(start) + Math.floor(i / 3) * 86_400_000).toISOString().slice(0, 10),
      }));
    const before = onDays('2001-01-13', events.slice(0, 4)).map((event) => ({
      ...event,
      weight: 2 as const,
    }));
    const inside = onDays('2001-02-01', events.slice(perArticle, perArticle + 64)).map((event, i) => ({
      ...event,
      weight: i % 16 === 0 ? (3 as const) : (1 as const),
    }));
    const edge = { ...long, events: [...before, ...inside, ...events.slice(2 * perArticle)] };
    const index = createIndex(openDataset(edge));
    const sceneAt = (heightPx: number): Scene =>
      layout(index, viewOf(viewportOf('2001-01-20', '2008-01-20', { heightPx })));
    const [high, low] = [sceneAt(900), sceneAt(260)];
    expect([high, low].map(({ clusters }) => clusters[0]?.ids === undefined)).toEqual([false, true]);
    const [fromHigh, fromLow] = await Promise.all(
      [high, low].map((scene) => gatherGrounds(index, scene, async () => undefined)),
    );
    expect(fromHigh?.(low).articles).toEqual(new Set(ids));
    expect(fromLow?.(low)).toEqual(fromHigh?.(low));
  });
});
