// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyAddress } from '../../src/ui/address.ts';
import { storedSettings } from '../../src/ui/chrome/stored-settings.ts';
import { dataset } from './fixture.ts';
import { renderApp, serveArticles } from './render-app.tsx';

beforeEach(() => {
  serveArticles();
  localStorage.clear();
});

describe('the language', () => {
  test('is carried to the document, the timeline and the next visit', async () => {
    const { user, props } = renderApp('ar');
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('كوريا الشمالية وروسيا');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('North Korea and Russia');
    expect(props()).toMatchObject({ language: 'en', direction: 'ltr' });
    expect(localStorage.getItem('isnad.language')).toBe('en');
    expect(document.title).toContain('North Korea and Russia');
  });

  test('and what else a link asks for hold for this visit; what is chosen by hand is remembered', async () => {
    const { user, store } = renderApp('en');
    act(() => applyAddress(store, '#v=1&lang=ar&theme=dark&months=levant&digits=arabic&hijri=on'));
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(storedSettings()).toEqual({});
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(storedSettings()).toEqual({ language: 'en' });
  });
});

describe('the timeline', () => {
  test('a mark that is opened opens the reader, and Esc closes it', async () => {
    const { user, callbacks, handle, props } = renderApp('en');
    act(() => callbacks().onSelect('shoigu-visit-2023'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Shoigu visits North Korea');
    expect(handle.show).not.toHaveBeenCalled();
    expect(props().highlighted).toContain('kim-train-forecast-2023');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });

  test('an event opened elsewhere is brought into view; one without a date is not', () => {
    const { store, handle, props } = renderApp('en');
    act(() => store.getState().openEvent('vostochny-meeting-2023'));
    expect(handle.show).toHaveBeenLastCalledWith('vostochny-meeting-2023');
    expect(props().linked).toEqual(['miller-warning-2023', 'kim-train-forecast-2023']);
    act(() => store.getState().openEvent('kim-visits-china'));
    expect(handle.show).toHaveBeenCalledTimes(1);
  });

  test('an address is shown at its span, wherever its event is', () => {
    const { store, handle } = renderApp('en');
    const span = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2023, 1, 1) };
    act(() => applyAddress(store, '#v=1&event=vostochny-meeting-2023&from=2023-01-01&to=2023-02-01'));
    expect(handle.zoomTo).toHaveBeenLastCalledWith(span);
    expect(handle.show).not.toHaveBeenCalled();
    act(() => store.getState().openEvent('miller-warning-2023'));
    expect(handle.show).toHaveBeenLastCalledWith('miller-warning-2023');
    expect(handle.zoomTo).toHaveBeenCalledOnce();
  });

  test('counts are said as the view changes', () => {
    const { callbacks } = renderApp('ar');
    act(() => callbacks().onViewChange({ span: { start: 0, end: 1e12 }, eventsInView: 3, canFold: false }));
    expect(screen.getByText('6 أحداث', { exact: false })).toHaveTextContent('6 أحداث · يظهر منها 3');
  });

  test('zoom buttons move it', async () => {
    const { user, handle } = renderApp('en');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    const [zoomIn, zoomOut] = handle.zoomBy.mock.calls.map(([factor]) => factor);
    expect(zoomIn).toBeGreaterThan(1);
    expect(zoomOut).toBeLessThan(1);
    expect(handle.fit).toHaveBeenCalledOnce();
  });
});

describe('what floats', () => {
  test('events that cannot stand apart are offered as a list to choose from', async () => {
    const { user, callbacks, store } = renderApp('en');
    act(() => callbacks().onCluster(['shoigu-visit-2023', 'miller-warning-2023']));
    const list = await screen.findByRole('dialog', { name: '2 events here' });
    await user.click(await within(list).findByRole('button', { name: /Washington hints/ }));
    expect(store.getState().eventId).toBe('miller-warning-2023');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('undated events are reached from below', async () => {
    const { user, store } = renderApp('en');
    await user.click(screen.getByRole('button', { name: '1 undated' }));
    await user.click(await screen.findByRole('button', { name: /Kim visits China/ }));
    expect(store.getState().eventId).toBe('kim-visits-china');
  });

  test('on a narrow page also from the list of tools, all of which say that a panel opens', async () => {
    const { user, store } = renderApp('en');
    await user.click(screen.getByRole('button', { name: 'More', hidden: true }));
    const panel = within(await screen.findByRole('dialog', { name: 'More' }));
    for (const name of ['Share', 'Settings', '1 undated']) {
      const tool = panel.getByRole('button', { name });
      expect(tool).toHaveAttribute('aria-haspopup', 'dialog');
      expect(tool).toHaveAttribute('aria-expanded', 'false');
    }
    await user.click(panel.getByRole('button', { name: '1 undated' }));
    expect(store.getState().panel).toBe('undated');
  });

  test.each(['?', '؟'])('%s lists the keys, Esc closes them', async (key) => {
    const { user } = renderApp('en');
    await user.keyboard(key);
    expect(await screen.findByRole('dialog', { name: 'Keys and gestures' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('the button that opens a panel closes it', async () => {
    const { user } = renderApp('en');
    await user.click(screen.getByRole('button', { name: 'Legend' }));
    expect(await screen.findByRole('dialog', { name: 'Legend' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Legend' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('the legend names every kind and status', async () => {
    const { user } = renderApp('ar');
    await user.click(screen.getByRole('button', { name: 'دليل الرموز' }));
    const legend = await screen.findByRole('dialog', { name: 'دليل الرموز' });
    for (const word of ['قمة', 'عقوبات', 'مزعوم', 'أُلغي', 'في وقت ما خلالها']) {
      expect(within(legend).getByText(word)).toBeInTheDocument();
    }
  });
});

describe('a broken dataset', () => {
  test('says what, where, and offers the way back, in both languages', async () => {
    const { user, store, onRetry } = renderApp('en');
    const errors = Array.from({ length: 14 }, (_, n) => ({
      path: `events[${n}].kind`,
      fault: { code: 'not-allowed' as const, details: ['"x"', 'summit'] },
      message: '',
    }));
    act(() =>
      store.getState().setLoaded({
        status: 'failed',
        problem: { type: 'bad-shape', address: 'https://example.org/data/events.json', errors },
      }),
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('cannot be shown');
    expect(screen.getByText('events[0].kind')).toBeInTheDocument();
    expect(screen.getAllByText(/is not allowed here; allowed/)).toHaveLength(12);
    expect(screen.getByText('14 faults')).toBeInTheDocument();
    expect(screen.getByText('and 2 more')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'العربية' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('تعذّر عرض الخط الزمني');
    expect(screen.getAllByText(/غير مسموح به هنا؛ والمسموح به/)).toHaveLength(12);
  });
});

test('a draft says so', () => {
  renderApp('en', { ...dataset, draft: true });
  expect(screen.getByText(/This is a draft/)).toBeInTheDocument();
});

test('titles with markup and bidi overrides are shown as text', () => {
  const [first, ...others] = dataset.events;
  if (first === undefined) throw new Error('the fixture has events');
  const title = '<img src=x onerror=alert(1)>\u202Ereversed';
  const { store } = renderApp('en', {
    ...dataset,
    events: [{ ...first, title: { en: title, ar: title } }, ...others],
  });
  act(() => store.getState().openEvent(first.id));
  const heading = screen.getByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(heading.querySelector('img')).toBeNull();
  expect(heading.querySelector('bdi')).not.toBeNull();
});
