import { length } from '../../base/interval.ts';
import { bounds, granularityOf, haveDayInCommon } from '../../time/bounds.ts';
import type { Edtf } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { unwrap } from '../../base/result.ts';
import type { Check } from '../../model/check.ts';
import type { ReportHere } from '../diagnostics.ts';
import type { JoinedPassage } from './join-passage.ts';

interface Account {
  readonly id: string;
  readonly text: string;
  readonly date: Edtf;
}

/** Holds the event's date against what its passages say: the finest wins, contradictions are on record, nothing is finer than its source. */
export function checkDates(check: Check, passages: readonly JoinedPassage[], report: ReportHere): void {
  const accounts = passages.flatMap(({ passage, value }) =>
    value === undefined ? [] : [{ id: passage.id, text: value, date: unwrap(parseEdtf(value)) }],
  );
  checkConflicts(check, accounts, report);
  if (check.date === null) return;
  const stated = { text: check.date, date: unwrap(parseEdtf(check.date)) };
  if (check.basis === 'bounded') return checkBounded(stated, passages, report);
  if (!isGiven(check, passages)) report('date-missing-basis', check.basis, stated.text);
  if (check.basis === 'decided') checkDecided(stated, accounts, report);
  else checkFinest(stated, accounts, report);
}

function checkConflicts(check: Check, accounts: readonly Account[], report: ReportHere): void {
  const recorded = check.conflicts.filter(({ about }) => about === 'date');
  const told = new Set<string>();
  const contradict = (a: Account, b: Account): boolean => !haveDayInCommon(a.date, b.date);
  for (const [i, a] of accounts.entries()) {
    for (const b of accounts.slice(i + 1)) {
      const known = recorded.some(({ passages }) => passages.includes(a.id) && passages.includes(b.id));
      const pair = [a.text, b.text].toSorted().join(' ');
      if (known || told.has(pair) || !contradict(a, b)) continue;
      told.add(pair);
      report('conflict-unrecorded', a.text, b.text);
    }
  }
  for (const { passages } of recorded) {
    const involved = accounts.filter(({ id }) => passages.includes(id));
    if (!involved.some((a) => involved.some((b) => contradict(a, b))))
      report('conflict-spurious', passages.join(', '));
  }
}

/** Whether the date has its basis: what a passage reads (or inherits), or a decision that stands on record. */
function isGiven(check: Check, passages: readonly JoinedPassage[]): boolean {
  if (check.basis === 'decided')
    return (
      check.conflicts.some(({ about }) => about === 'date') ||
      passages.some(({ passage }) => passage.reading?.decided !== undefined) ||
      check.certainty !== undefined
    );
  const inherits = check.basis === 'inherited';
  return passages.some(
    ({ value, passage }) => value === check.date && (passage.reading?.inherited === true) === inherits,
  );
}

/** The date of an event as its check states it. */
type Stated = Pick<Account, 'text' | 'date'>;

function checkFinest({ text, date }: Stated, accounts: readonly Account[], report: ReportHere): void {
  const finer = accounts.find((account) => isFiner(account.date, date));
  if (finer) report('date-not-finest', text, finer.text);
}

function checkDecided({ text, date }: Stated, accounts: readonly Account[], report: ReportHere): void {
  const isTold = accounts.some((account) => haveDayInCommon(account.date, date));
  if (accounts.length > 0 && !isTold) report('date-too-fine', text);
}

/** Bounds are no day, and begin before the latest of the articles that tell of them. */
function checkBounded({ text, date }: Stated, passages: readonly JoinedPassage[], report: ReportHere): void {
  const latest = Math.max(...passages.flatMap(({ candidates }) => candidates.map(publicationEnd)));
  const oneDay = date.type === 'point' && compareGranularity(granularityOf(date), 'day') <= 0;
  const isAfterAll = Number.isFinite(latest) && bounds(date).start >= latest;
  if (oneDay || isAfterAll) report('date-too-fine', text);
}

function publicationEnd(candidate: { readonly bounded: string }): number {
  return bounds(unwrap(parseEdtf(candidate.bounded))).end;
}

function isFiner(a: Edtf, b: Edtf): boolean {
  return haveDayInCommon(a, b) && width(a) < width(b);
}

function width(edtf: Edtf): number {
  return length(bounds(edtf));
}
