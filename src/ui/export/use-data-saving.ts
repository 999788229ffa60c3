import { ensure } from '../../base/assert.ts';
import type { Interval } from '../../base/interval.ts';
import { ok, type Result } from '../../base/result.ts';
import { type DataContext, type DataProblem, makeData } from '../../export/data/make-data.ts';
import { breathe } from '../../export/breathe.ts';
import { gather } from '../../export/gather.ts';
import { readOwnSpan } from '../../export/own-span.ts';
import { spanOfEvents } from '../../export/subject.ts';
import type { Language } from '../../model/bilingual.ts';
import { formatExcerpts } from '../../model/excerpts.ts';
import { isAnswered, selectMatches } from '../../store/select-matches.ts';
import {
  selectArrays,
  selectDataset,
  selectDateStyle,
  selectIndex,
  selectOpenEvent,
} from '../../store/selectors.ts';
import type { AppState, AppStore } from '../../store/app-store.ts';
import { formatDayOf } from '../../time/format-edtf.ts';
import { createIndex } from '../../timeline/index/event-index.ts';
import { narrowIndex } from '../../timeline/index/narrow.ts';
import type { DataFormatId } from '../../words/catalogue/data-words.ts';
import type { RequestProblem } from '../../words/catalogue/export-words.ts';
import { loadArticle } from '../load/load-article.ts';
import { loadLedger } from '../load/load-ledger.ts';
import { useAppStore } from '../store-context.tsx';
import { useToday } from '../timeline/today-context.ts';
import { relatedEvents } from '../timeline/related-events.ts';
import { filterSayer } from './picture-context.ts';
import { saveFile } from './save-file.ts';
import type { SpanDraft } from './SpanFields.tsx';
import { useTask } from './use-task.ts';
import { whenAnswered } from './when-answered.ts';

export interface Wanted extends SpanDraft {
  readonly format: DataFormatId;
  readonly language: Language;
}

export type DataOutcome =
  | { readonly type: 'none' }
  /** `share` is how far it is, 0 to 1: one half is to look at the events, the other to write them. */
  | { readonly type: 'busy'; readonly share: number }
  | { readonly type: 'done'; readonly leftOut: number }
  | { readonly type: 'failed'; readonly error: DataProblem | 'not-filtered' | 'broken' };

interface DataSaving {
  readonly outcome: DataOutcome;
  readonly save: (wanted: Wanted) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Writes the events in a format and saves them. */
export function useDataSaving(): DataSaving {
  const store = useAppStore();
  const today = useToday();
  const { outcome, start, cancel, forget } = useTask<DataOutcome>();
  const save = (wanted: Wanted): void =>
    start({ type: 'busy', share: 0 }, async ({ signal, onStep }) =>
      saveData(store, wanted, today ?? 0, { signal, onShare: (share) => onStep({ type: 'busy', share }) }),
    );
  return { outcome, save, cancel, forget };
}

interface Going {
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

async function saveData(
  store: AppStore,
  { format, language, ...part }: Wanted,
  now: number,
  { signal, onShare }: Going,
): Promise<DataOutcome> {
  await whenAnswered(store, signal);
  const state = store.getState();
  if (!isAnswered(state)) return { type: 'failed', error: 'not-filtered' };
  const style = { ...selectDateStyle(state), language };
  const span = timeOf(part, state);
  if (span?.ok === false) return { type: 'none' };
  const made = await makeData({ format, style, span: span?.value }, contextOf(store, now), (share) => {
    onShare(share / 2);
    return breathe(signal);
  });
  signal.throwIfAborted();
  if (!made.ok) return { type: 'failed', error: made.error };
  const { pieces, mediaType, fileName, eventCount, leftOut } = made.value;
  const onPiece = (count: number) => onShare(Math.min(1, 0.5 + count / eventCount / 2));
  saveFile(await gather(pieces, mediaType, { signal, onPiece }), fileName);
  return { type: 'done', leftOut };
}

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

function contextOf(store: AppStore, now: number): DataContext {
  const state = store.getState();
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
