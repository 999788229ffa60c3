import { bounds, granularityOf, haveDayInCommon } from '../../time/bounds.ts';
import type { Edtf } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { unwrap } from '../../base/result.ts';
import type { Check } from '../../model/check.ts';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { JoinedPassage } from './join-passage.ts';

interface Account {
  readonly id: string;
  readonly text: string;
  readonly date: Edtf;
}

/** Holds the event's date against what its passages say: the finest wins, contradictions are on record, nothing is finer than its source. */
export function checkDates(
  check: Check,
  passages: readonly JoinedPassage[],
  place: string,
  report: (diagnostic: Diagnostic) => void,
): void {
  const accounts = passages.flatMap(({ passage, value }) =>
    value === undefined ? [] : [{ id: passage.id, text: value, date: unwrap(parseEdtf(value)) }],
  );
  checkConflicts(check, accounts, place, report);
  if (check.date !== null) checkValue(check, check.date, passages, accounts, place, report);
}

function checkConflicts(
  check: Check,
  accounts: readonly Account[],
  place: string,
  report: (diagnostic: Diagnostic) => void,
): void {
  const recorded = check.conflicts.filter(({ about }) => about === 'date');
  const told = new Set<string>();
  const contradict = (a: Account, b: Account): boolean => !haveDayInCommon(a.date, b.date);
  for (const [i, a] of accounts.entries()) {
    for (const b of accounts.slice(i + 1)) {
      const known = recorded.some(({ passages }) => passages.includes(a.id) && passages.includes(b.id));
      const pair = [a.text, b.text].toSorted().join(' ');
      if (known || told.has(pair) || !contradict(a, b)) continue;
      told.add(pair);
      report(diagnose('conflict-unrecorded', place, a.text, b.text));
    }
  }
  for (const { passages } of recorded) {
    const involved = accounts.filter(({ id }) => passages.includes(id));
    if (!involved.some((a) => involved.some((b) => contradict(a, b))))
      report(diagnose('conflict-spurious', place, passages.join(', ')));
  }
}

function checkValue(
  check: Check,
  text: string,
  passages: readonly JoinedPassage[],
  accounts: readonly Account[],
  place: string,
  report: (diagnostic: Diagnostic) => void,
): void {
  const date = unwrap(parseEdtf(text));
  switch (check.basis) {
    case 'read':
    case 'inherited': {
      const inherits = check.basis === 'inherited';
      const given = passages.some(
        ({ value, passage }) => value === text && (passage.reading?.inherited === true) === inherits,
      );
      if (!given) report(diagnose('date-missing-basis', place, check.basis, text));
      const finer = accounts.find((account) => isFiner(account.date, date));
      if (finer) report(diagnose('date-not-finest', place, text, finer.text));
      return;
    }
    case 'decided': {
      const settled =
        check.conflicts.some(({ about }) => about === 'date') ||
        passages.some(({ passage }) => passage.reading?.decided !== undefined) ||
        check.certainty !== undefined;
      if (!settled) report(diagnose('date-missing-basis', place, check.basis, text));
      if (accounts.length > 0 && !accounts.some((account) => haveDayInCommon(account.date, date)))
        report(diagnose('date-too-fine', place, text));
      return;
    }
    case 'bounded': {
      const window = bounds(date);
      const latest = Math.max(...passages.flatMap(({ candidates }) => candidates.map(publicationEnd)));
      const oneDay = date.type === 'point' && compareGranularity(granularityOf(date), 'day') <= 0;
      if (oneDay || (Number.isFinite(latest) && window.start >= latest))
        report(diagnose('date-too-fine', place, text));
    }
  }
}

function publicationEnd(candidate: { readonly bounded: string }): number {
  return bounds(unwrap(parseEdtf(candidate.bounded))).end;
}

function isFiner(a: Edtf, b: Edtf): boolean {
  return haveDayInCommon(a, b) && width(a) < width(b);
}

function width(edtf: Edtf): number {
  const { start, end } = bounds(edtf);
  return end - start;
}
