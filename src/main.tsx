import { StrictMode } from 'react';
import { ensure } from './base/assert.ts';
import type { Result } from './base/result.ts';
import type { Language } from './model/bilingual.ts';
import { languages } from './model/languages.ts';
import type { LoadProblem } from './model/load-problem.ts';
import { createAppStore } from './store/app-store.ts';
import type { LoadProgress } from './store/slices/dataset.ts';
import { earlySettings, parseUrlState } from './store/url-state.ts';
import { createTimeline } from './timeline/create-timeline.ts';
import { loadFaces } from './timeline/measure.ts';
import { applyAddress, followAddress, gatherAddress } from './ui/address.ts';
import { App } from './ui/App.tsx';
import { firstLanguage, isFirstVisit, storedSettings } from './ui/chrome/stored-settings.ts';
import { datasetAddress } from './ui/load/dataset-address.ts';
import { isKeptPage } from './ui/load/is-kept.ts';
import { type Loaded, loadDataset, type Opening } from './ui/load/load-dataset.ts';
import type { Kept } from './ui/load/open-kept.ts';
import { isFramed } from './base/framed.ts';
import { Reader } from './ui/reader/ReaderPane.tsx';
import { renderInto } from './ui/react-root.ts';
import { StoreContext } from './ui/store-context.tsx';
import './ui/styles/index.css';
import { TodayContext } from './ui/timeline/today-context.ts';

/** Whether the page holds its timeline in itself. */
const isKept = isKeptPage();
const stored = storedSettings();
const isFirst = isFirstVisit();
const store = createAppStore(
  {
    ...stored,
    language: keptLanguage() ?? stored.language ?? firstLanguage(navigator.languages),
  },
  stored,
);
gatherAddress();
const asked = parseUrlState(location.hash);
store.setState(earlySettings(asked, store.getState()));
/** Who follows a link to an event reads it as soon as its data is there. */
if (asked.state.event !== undefined) void Reader.preload();

function keptLanguage(): Language | undefined {
  return isKept ? languages.find((language) => language === document.documentElement.lang) : undefined;
}

declare global {
  interface Window {
    /** The opening of the events that index.html began; it serves the first load only. */
    isnadOpening?: Opening | undefined;
    /** For whoever measures the page from outside: what is in view, in milliseconds UTC. */
    __bench: { readonly view: () => readonly [start: number, end: number] | undefined };
  }
}

window.__bench = {
  view: () => {
    const { span } = store.getState();
    return span && [span.start, span.end];
  },
};

window.isnadExport = async (options) => {
  const { answerCommand } = await import('./ui/export/command-door.ts');
  return answerCommand(store, options, Date.now());
};

/** In a page of others there is little room, and a page that is kept is no place for it. */
if (!isKept && !isFramed() && isFirst) store.getState().offerHint();

let stopFollowing: (() => void) | undefined;
let loading: AbortController | undefined;

async function load(): Promise<void> {
  const { setLoaded } = store.getState();
  setLoaded({ status: 'loading' });
  const address = datasetAddress(location.search, document.baseURI);
  if (!address.ok) {
    setLoaded({ status: 'failed', problem: { type: 'elsewhere', address: address.error } });
    return;
  }
  const result = await (isKept ? loadKept(address.value) : loadFrom(address.value));
  window.isnadOpening = undefined;
  if (!result.ok) {
    setLoaded({ status: 'failed', problem: result.error });
    return;
  }
  performance.mark('data-loaded');
  const { texts, ...loaded } = { texts: {}, ...result.value };
  store.setState({ articleTexts: texts });
  setLoaded({ status: 'ready', ...loaded, address: address.value });
  const { direction } = store.getState();
  applyAddress(store, location.hash);
  /** A link that says nothing of the direction leaves it as this reader chose it. */
  if (stopFollowing === undefined) store.setState({ direction });
  stopFollowing ??= followAddress(store);
}

async function loadKept(address: string): Promise<Result<Kept, LoadProblem>> {
  const { openKept } = await import('./ui/load/open-kept.ts');
  return openKept(address);
}

async function loadFrom(address: string): Promise<Result<Loaded, LoadProblem>> {
  loading = new AbortController();
  const onProgress = (progress: LoadProgress) => store.getState().setLoaded({ status: 'loading', progress });
  return loadDataset(address, window.isnadOpening, onProgress, loading.signal);
}

/** They are wanted for the first picture, whatever its data. */
void loadFaces();
renderInto(
  ensure(document.getElementById('app'), 'the page has no #app'),
  <StrictMode>
    <StoreContext value={store}>
      <TodayContext value={Date.now()}>
        <App createTimeline={createTimeline} onRetry={() => void load()} onCancel={() => loading?.abort()} />
      </TodayContext>
    </StoreContext>
  </StrictMode>,
);
void load();
