import { ensure } from '../../base/assert.ts';
import { type DataContext, type DataProblem, makeData } from '../../export/data/make-data.ts';
import { breathe } from '../../export/breathe.ts';
import { gather } from '../../export/gather.ts';
import type { Language } from '../../model/bilingual.ts';
import { formatExcerpts } from '../../model/excerpts.ts';
import { isAnswered, selectMatches } from '../../store/select-matches.ts';
import { selectDataset, selectDateStyle } from '../../store/selectors.ts';
import type { AppStore } from '../../store/app-store.ts';
import { formatDayOf } from '../../time/format-edtf.ts';
import type { DataFormatId } from '../../words/catalogue/data-words.ts';
import { loadArticle } from '../load/load-article.ts';
import { loadLedger } from '../load/load-ledger.ts';
import { useAppStore } from '../store-context.tsx';
import { useToday } from '../timeline/today-context.ts';
import { filterSayer } from './picture-context.ts';
import { saveFile } from './save-file.ts';
import { useTask } from './use-task.ts';
import { whenAnswered } from './when-answered.ts';

export interface Wanted {
  readonly format: DataFormatId;
  readonly span: 'whole' | 'view';
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
  { format, span, language }: Wanted,
  now: number,
  { signal, onShare }: Going,
): Promise<DataOutcome> {
  await whenAnswered(store, signal);
  const state = store.getState();
  if (!isAnswered(state)) return { type: 'failed', error: 'not-filtered' };
  const style = { ...selectDateStyle(state), language };
  const request = { format, style, ...(span === 'view' && { span: state.span }) };
  const made = await makeData(request, contextOf(store, now), (share) => {
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
