import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type Mock, vi } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import type { Language } from '../../src/model/bilingual.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { AppStore } from '../../src/store/app-store.ts';
import { createIndex } from '../../src/timeline/index/event-index.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineProps } from '../../src/timeline/props.ts';
import { App } from '../../src/ui/App.tsx';
import { Reader } from '../../src/ui/reader/ReaderPane.tsx';
import { StoreContext } from '../../src/ui/store-context.tsx';
import type { CreateTimeline } from '../../src/ui/timeline/TimelineHost.tsx';
import { dataset } from './fixture.ts';
import { articleText } from './quoted.ts';
import { openDataset } from '../model/open-whole.ts';
import { readyStore } from '../store/ready-store.ts';

/** As on a page whose first picture stands. */
await Reader.preload();

type NotedHandle = { readonly [K in keyof TimelineHandle]: Mock<TimelineHandle[K]> };

interface Rendered {
  readonly store: AppStore;
  readonly user: UserEvent;
  readonly handle: NotedHandle;
  readonly callbacks: () => TimelineCallbacks;
  readonly props: () => TimelineProps;
  readonly onRetry: Mock<() => void>;
  readonly onCancel: Mock<() => void>;
}

/** jsdom lays nothing out: so that a virtual list shows something, ten of its rows fill a screen. */
function giveHeights(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 640 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 64 });
}

/** The app on the fixture, with a timeline that only notes what it is told. */
export function renderApp(language: Language, shown: Dataset = dataset): Rendered {
  giveHeights();
  const store = readyStore({ language, theme: 'light' }, openDataset(shown));
  const handle: NotedHandle = {
    update: vi.fn<TimelineHandle['update']>(),
    panBy: vi.fn<TimelineHandle['panBy']>(),
    zoomBy: vi.fn<TimelineHandle['zoomBy']>(),
    zoomTo: vi.fn<TimelineHandle['zoomTo']>(),
    fit: vi.fn<TimelineHandle['fit']>(),
    focus: vi.fn<TimelineHandle['focus']>(),
    show: vi.fn<TimelineHandle['show']>(),
    setSight: vi.fn<TimelineHandle['setSight']>(),
    order: vi.fn<TimelineHandle['order']>(() => createIndex(openDataset(shown))),
    place: vi.fn<TimelineHandle['place']>(() => shown.events[0]?.id),
    scene: vi.fn<TimelineHandle['scene']>(),
    destroy: vi.fn<TimelineHandle['destroy']>(),
  };
  const created = vi.fn<CreateTimeline>(() => handle);
  const onRetry = vi.fn<() => void>();
  const onCancel = vi.fn<() => void>();
  render(
    <StoreContext value={store}>
      <App createTimeline={created} onRetry={onRetry} onCancel={onCancel} />
    </StoreContext>,
  );
  const made = () => ensure(created.mock.lastCall, 'no timeline was made');
  return {
    store,
    user: userEvent.setup(),
    handle,
    onRetry,
    onCancel,
    callbacks: () => made()[1],
    props: () => handle.update.mock.lastCall?.[0] ?? made()[2],
  };
}

/** Serves the article texts as the page's own server does; `replaced` stands in for some of them. */
export function serveArticles(replaced: Readonly<Record<string, Response | 'unreachable'>> = {}): void {
  vi.stubGlobal('fetch', async (address: URL | string) => {
    const id = /articles\/(.+)\.txt$/.exec(String(address))?.[1] ?? '';
    const instead = replaced[id];
    if (instead === 'unreachable') throw new TypeError('failed to fetch');
    return instead?.clone() ?? new Response(new TextEncoder().encode(articleText(id)));
  });
}
