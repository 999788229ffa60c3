import type { AppState, AppStore } from '../store/app-store.ts';
import type { Notice } from '../store/notice.ts';
import { selectIndex, selectUrlState } from '../store/selectors.ts';
import { formatUrlState, parseUrlState, type UrlState } from '../store/url-state.ts';

/** Moving and zooming replace the address at most so often; browsers refuse more than about 100 in 30 s. */
const replaceEveryMs = 400;

/** Applies what an address asks for, as far as it can be had, at once, and says what could not. */
export function applyAddress(store: AppStore, hash: string): void {
  const { state, problems } = parseUrlState(hash);
  const { lang, dir, theme, from, to, view = 'timeline' } = state;
  const { notices, ...opened } = findEvent(store, state);
  store.setState({
    ...(lang !== undefined && { language: lang }),
    ...(theme !== undefined && { theme }),
    ...(from !== undefined && to !== undefined && { requestedSpan: { start: from, end: to } }),
    ...opened,
    view,
    direction: dir,
    notices: [...notices, ...problems.map((problem): Notice => ({ type: 'link-part-ignored', problem }))],
  });
}

interface Opened {
  readonly eventId: string | undefined;
  readonly passageId: string | undefined;
  readonly notices: readonly Notice[];
}

function findEvent(store: AppStore, { event, passage }: UrlState): Opened {
  if (event === undefined) return { eventId: undefined, passageId: undefined, notices: [] };
  const found = selectIndex(store.getState())?.findEvent(event);
  if (found === undefined) {
    return { eventId: undefined, passageId: undefined, notices: [{ type: 'unknown-event', event }] };
  }
  if (passage === undefined || found.passages.some(({ id }) => id === passage)) {
    return { eventId: found.id, passageId: passage, notices: [] };
  }
  return { eventId: found.id, passageId: undefined, notices: [{ type: 'unknown-passage', passage }] };
}

/** Keeps the address and the store in step, both ways; returns what stops it. */
export function followAddress(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReturning = false;
  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = undefined;
    const hash = `#${formatUrlState(selectUrlState(store.getState()))}`;
    if (hash !== location.hash) history[how](null, '', hash);
  };
  const onReturn = () => {
    isReturning = true;
    applyAddress(store, location.hash);
    isReturning = false;
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (isReturning || isLocationOf(state)) return;
    if (state.eventId !== before.eventId || state.view !== before.view) write('pushState');
    else timer ??= setTimeout(() => write('replaceState'), replaceEveryMs);
  });
  window.addEventListener('popstate', onReturn);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('popstate', onReturn);
  };
}

/** Whether the address already says what the store holds, as after a step back. */
function isLocationOf(state: AppState): boolean {
  return location.hash === `#${formatUrlState(selectUrlState(state))}`;
}
