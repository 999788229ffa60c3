import type { AnyLanguage } from '../../model/bilingual.ts';
import { precisionOf } from '../../find/precision.ts';
import type { TimelineEvent } from '../../model/event.ts';
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
  /** Of them, those with one bound. */
  readonly boundedOnce: number;
  /** Of which a source gives but the beginning or the end, in its date. */
  readonly oneEnd: number;
  readonly undated: number;
  readonly oneReport: number;
}

type Open = Record<'bounded' | 'boundedOnce' | 'oneEnd', number>;

function countOpen(sums: Open, basis: TimelineEvent['basis'], isOpen: boolean): void {
  if (basis !== 'bounded') sums.oneEnd += isOpen ? 1 : 0;
  else {
    sums.bounded += 1;
    sums.boundedOnce += isOpen ? 1 : 0;
  }
}

/** Beyond it the page would stand still; files so long are benchmarks, and say little of articles. */
const mostCounted = 50_000;

/** One pass over the first 50,000 events. */
export function tallyOf({ events, articles }: Pick<OpenDataset, 'events' | 'articles'>): Tally {
  const told = new Map<string, Told>();
  const checks = new Map<string, CheckedBy>();
  const sums = { unchecked: 0, bounded: 0, boundedOnce: 0, oneEnd: 0, undated: 0, oneReport: 0 };
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
    else countOpen(sums, basis, precisionOf(date) === 'open');
    if (countSources(passages, articles).reports === 1) sums.oneReport += 1;
  }
  const isCut = events.length > mostCounted;
  return { told, checks: [...checks.values()], ...sums, ...(isCut && { ofFirst: mostCounted }) };
}
