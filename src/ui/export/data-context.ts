import { ensure } from '../../base/assert.ts';
import type { Interval } from '../../base/interval.ts';
import { ok, type Result } from '../../base/result.ts';
import type { DataContext } from '../../export/data/make-data.ts';
import { readOwnSpan } from '../../export/own-span.ts';
import { spanOfEvents } from '../../export/subject.ts';
import { formatExcerpts } from '../../model/excerpts.ts';
import type { AppState } from '../../store/app-store.ts';
import { selectMatches } from '../../store/select-matches.ts';
import { selectArrays, selectDataset, selectIndex, selectOpenEvent } from '../../store/selectors.ts';
import { formatDayOf } from '../../time/format-edtf.ts';
import { createIndex } from '../../timeline/index/event-index.ts';
import { narrowIndex } from '../../timeline/index/narrow.ts';
import type { RequestProblem } from '../../words/catalogue/export-words.ts';
import { loadArticle } from '../load/load-article.ts';
import { loadLedger } from '../load/load-ledger.ts';
import { relatedEvents } from '../timeline/related-events.ts';
import { filterSayer } from './picture-context.ts';
import type { SpanDraft } from './SpanFields.tsx';

/** The time that is chosen, as a picture has it; undefined is all of it, undated events too. */
export function timeOf(
  { span, from, to }: SpanDraft,
  state: AppState,
): Result<Interval, RequestProblem> | undefined {
  if (span === 'whole') return undefined;
  if (span !== 'own')
    return ok(ensure(span === 'view' ? state.span : aroundOpen(state), 'no timeline stands'));
  const [first, last] = [from, to].map((day) => (day.trim() === '' ? undefined : day));
  return first === undefined && last === undefined ? undefined : readOwnSpan(first, last);
}

/** The days of the open event and of those linked to it, as far as they pass; what is in view where they have none. */
function aroundOpen(state: AppState): Interval | undefined {
  const selected = selectOpenEvent(state);
  const dataset = selectDataset(state);
  if (selected === undefined || dataset === undefined) return state.span;
  const { linked } = relatedEvents(selected, undefined, selectIndex(state));
  const all = createIndex(dataset, selectArrays(state));
  const index = narrowIndex(all, selectMatches(state), undefined, all);
  return spanOfEvents(index, [selected.id, ...linked]) ?? state.span;
}

/** What the page knows now, for data of it. `now` is in milliseconds UTC. */
export function dataContext(state: AppState, now: number): DataContext {
  const { loaded, articleTexts } = state;
  const dataset = ensure(selectDataset(state), 'an export without a dataset');
  const matches = selectMatches(state);
  const address = loaded.status === 'ready' ? loaded.address : '';
  return {
    dataset,
    matches,
    ...(matches !== undefined && { sayFilter: filterSayer(state, dataset) }),
    loadText: async (article) => {
      const known = articleTexts[article.id];
      const isKnown = known?.status === 'ready' || known?.status === 'excerpts';
      const text = isKnown ? known : await loadArticle(article, address);
      if (text.status === 'excerpts') return formatExcerpts(text);
      return text.status === 'ready' ? text.text : undefined;
    },
    loadLedger: async () => {
      const ledger = await loadLedger(address);
      return ledger.ok ? ledger.value : undefined;
    },
    loadTemplate: async () => {
      const response = await fetch(new URL('keep.html', document.baseURI)).catch(() => undefined);
      return response?.ok ? response.text() : undefined;
    },
    day: formatDayOf(now),
  };
}
