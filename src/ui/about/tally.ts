import type { AnyLanguage } from '../../model/bilingual.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { countSources } from '../../model/same-report.ts';

/** What an article gave: passages, and events that stand on them. */
export interface Told {
  readonly passages: number;
  readonly events: number;
}

/** A way in which events were checked, on one day. */
interface CheckedBy {
  readonly on: string;
  readonly by: AnyLanguage;
  readonly events: number;
}

/** What can be counted over the events of a dataset. */
export interface Tally {
  /** Of a longer list only so many events, from the first on, were counted. */
  readonly ofFirst?: number;
  readonly told: ReadonlyMap<string, Told>;
  readonly checks: readonly CheckedBy[];
  readonly unchecked: number;
  readonly bounded: number;
  readonly undated: number;
  readonly oneReport: number;
}

/** Beyond it the page would stand still; files so long are benchmarks, and say little of articles. */
const mostCounted = 50_000;

/** One pass over the first 50,000 events. */
export function tallyOf({ events, articles }: Pick<OpenDataset, 'events' | 'articles'>): Tally {
  const told = new Map<string, Told>();
  const checks = new Map<string, CheckedBy>();
  const sums = { unchecked: 0, bounded: 0, undated: 0, oneReport: 0 };
  for (let i = 0; i < Math.min(events.length, mostCounted); i++) {
    const { passages, checked, date, basis } = events.at(i);
    for (const id of new Set(passages.map(({ article }) => article))) {
      const { passages: p, events: e } = told.get(id) ?? { passages: 0, events: 0 };
      const here = passages.filter(({ article }) => article === id).length;
      told.set(id, { passages: p + here, events: e + 1 });
    }
    if (checked === null) sums.unchecked += 1;
    else {
      const { on, by } = checked;
      const way = `${on} ${JSON.stringify(by)}`;
      checks.set(way, { on, by, events: (checks.get(way)?.events ?? 0) + 1 });
    }
    if (date === null) sums.undated += 1;
    else if (basis === 'bounded') sums.bounded += 1;
    if (countSources(passages, articles).reports === 1) sums.oneReport += 1;
  }
  const isCut = events.length > mostCounted;
  return { told, checks: [...checks.values()], ...sums, ...(isCut && { ofFirst: mostCounted }) };
}
