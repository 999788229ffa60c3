import { breathe } from '../../export/breathe.ts';
import { type DataProblem, makeData } from '../../export/data/make-data.ts';
import { gather } from '../../export/gather.ts';
import type { Language } from '../../model/bilingual.ts';
import type { AppStore } from '../../store/app-store.ts';
import { isAnswered } from '../../store/select-matches.ts';
import { selectDateStyle } from '../../store/selectors.ts';
import type { DataFormatId } from '../../words/catalogue/data-words.ts';
import { useAppStore } from '../store-context.tsx';
import { useToday } from '../timeline/today-context.ts';
import { dataContext, timeOf } from './data-context.ts';
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
  const made = await makeData({ format, style, span: span?.value }, dataContext(state, now), (share) => {
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
