import type { AppState, AppStore } from '../store/app-store.ts';
import {
  applyUrlState,
  formatUrlState,
  historyStep,
  isUrlName,
  parseUrlState,
  selectUrlState,
} from '../store/url-state.ts';
import { isFramed } from '../base/framed.ts';

/**
 * Moving and zooming replace the address once the view has rested for this long, or up to twice as long: a browser that is told
 * a new address keeps input waiting meanwhile (some 100 ms in Chromium), and refuses more than about 100 in 30 s.
 */
const restedAfterMs = 300;
/** What is typed is a step of the history once it has stood for so long. */
const settledAfterMs = 1000;

/** Puts what an address says before its `#`, where it would say nothing, behind it. */
export function gatherAddress(): void {
  const search = new URLSearchParams(location.search);
  const misplaced = [...search].filter(([part]) => isUrlName(part));
  if (misplaced.length === 0) return;
  for (const [part] of misplaced) search.delete(part);
  const hash = [location.hash.slice(1), new URLSearchParams(misplaced).toString()].filter(Boolean).join('&');
  const kept = search.size === 0 ? location.pathname : `?${search.toString()}`;
  history.replaceState(null, '', `${kept}#${hash}`);
}

/**
 * Applies what an address asks for, as far as it can be had, at once, and says what could not. An event asked for by a
 * former id stands in the address under its present one, and a passage that it does not have not at all.
 */
export function applyAddress(store: AppStore, hash: string): void {
  const parsed = parseUrlState(hash);
  const { change, notices = [] } = applyUrlState(parsed, store.getState());
  store.setState({ ...change, notices });
  const { event, passage } = parsed.state;
  const { eventId, passageId } = change;
  if (eventId === undefined || (eventId === event && passageId === passage)) return;
  const { passage: _asked, ...others } = parsed.state;
  const found = { ...others, event: eventId, ...(passageId !== undefined && { passage: passageId }) };
  history.replaceState(null, '', `#${formatUrlState(found)}`);
}

/** Keeps the address and the store in step, both ways; returns what stops it. */
export function followAddress(store: AppStore): () => void {
  const writer = new AddressWriter();
  let isReturning = false;
  const unsubscribe = store.subscribe((state, before) => {
    if (!isReturning) writer.follow(before, state);
  });
  const onReturn = () => {
    isReturning = true;
    writer.forget();
    applyAddress(store, location.hash);
    isReturning = false;
  };
  window.addEventListener('popstate', onReturn);
  return () => {
    writer.forget();
    unsubscribe();
    window.removeEventListener('popstate', onReturn);
  };
}

/** Writes the address of each state, late where many follow each other, and what waits before a step of the history. */
class AddressWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: AppState | undefined;
  /** The state before something began to be typed. */
  #unsettled: AppState | undefined;

  follow(before: AppState, state: AppState): void {
    this.#latest = state;
    /** What the reader is told of was not the reader's step. */
    const isTold = state.notices.length > before.notices.length;
    const step = isTold ? 'none' : historyStep(before, state);
    if (step === 'step') {
      this.#writeWaiting(before);
      write(newStep(), state);
    } else if (step === 'settled') {
      if (this.#unsettled === undefined) this.#writeWaiting(before);
      this.#unsettled ??= before;
      this.#writeAfter(settledAfterMs);
    } else if (this.#timer === undefined) {
      const address = addressOf(state);
      if (address !== location.hash) this.#writeRested(address);
    }
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#unsettled = undefined;
  }

  #writeAfter(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#latest && this.#writeWaiting(this.#latest), ms);
  }

  #writeRested(seen: string): void {
    this.#timer = setTimeout(() => {
      const state = this.#latest;
      if (state === undefined) return;
      const address = addressOf(state);
      if (address === seen) this.#writeWaiting(state);
      else this.#writeRested(address);
    }, restedAfterMs);
  }

  #writeWaiting(state: AppState): void {
    if (this.#timer === undefined) return;
    const isStep = this.#unsettled !== undefined && historyStep(this.#unsettled, state) !== 'none';
    this.forget();
    write(isStep ? newStep() : 'replaceState', state);
  }
}

/** In a frame the history is that of the page around it, whose “back” must lead out of it. */
function newStep(): 'pushState' | 'replaceState' {
  return isFramed() ? 'replaceState' : 'pushState';
}

function write(how: 'pushState' | 'replaceState', state: AppState): void {
  const address = addressOf(state);
  if (address !== location.hash) history[how](null, '', address);
}

function addressOf(state: AppState): string {
  return `#${formatUrlState(selectUrlState(state))}`;
}
