// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataset } from '../../src/model/open-dataset.ts';
import { createTimeline } from '../../src/timeline/index.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineProps } from '../../src/timeline/props.ts';
import { eventOf, fixture } from './fixture.ts';
import { ms } from './view.ts';

const september = { start: ms('2023-09-01'), end: ms('2023-10-01') };
const props: TimelineProps = {
  dataset: openDataset(fixture),
  language: 'en',
  direction: 'ltr',
  theme: 'light',
  linked: [],
  reducedMotion: true,
};

let host: HTMLElement;
let timeline: TimelineHandle;
let callbacks: { [K in keyof TimelineCallbacks]: ReturnType<typeof vi.fn<TimelineCallbacks[K]>> };

const mostFrames = 20;

/** A frame, or as many as the first picture is planned in. */
async function frame(): Promise<void> {
  let frames = 0;
  do await new Promise((resolve) => setTimeout(resolve, 40));
  while (host.querySelector('svg')?.childElementCount === 0 && ++frames < mostFrames);
}

function mount(changes: Partial<TimelineProps> = {}): void {
  timeline = createTimeline(host, callbacks, { ...props, ...changes });
}

function list(): HTMLElement {
  const found = host.querySelector<HTMLElement>('[role=listbox]');
  if (found === null) throw new Error('there is no list box');
  return found;
}

function focusedText(): string {
  const id = list().getAttribute('aria-activedescendant');
  return (id === null ? null : document.getElementById(id))?.textContent ?? '';
}

function focusedId(): string {
  return list().getAttribute('aria-activedescendant') ?? '';
}

function press(key: string, code = '', shiftKey = false): void {
  list().dispatchEvent(
    new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
  );
}

function point(type: string, x: number, y: number): void {
  list().dispatchEvent(
    new MouseEvent(type, { clientX: x, clientY: y, button: 0, bubbles: true, cancelable: true }),
  );
}

function click(x: number, y: number): void {
  point('pointerdown', x, y);
  point('pointerup', x, y);
}

function markAt(id: string): { readonly x: number; readonly y: number } {
  const mark = timeline.scene().marks.find((each) => each.id === id);
  if (mark === undefined) throw new Error(`no mark of ${id}`);
  return mark;
}

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  callbacks = {
    onSelect: vi.fn<TimelineCallbacks['onSelect']>(),
    onViewChange: vi.fn<TimelineCallbacks['onViewChange']>(),
    onCluster: vi.fn<TimelineCallbacks['onCluster']>(),
  };
});

afterEach(() => {
  timeline.destroy();
  host.remove();
});

/** The page hears where the view came to rest a little later. */
async function comeToRest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
}

it('folds long empty years and keeps what was in view, and reports time as it is', async () => {
  mount();
  await frame();
  expect(callbacks.onViewChange.mock.lastCall?.[0].canFold).toBe(true);
  timeline.zoomTo(september);
  await frame();
  timeline.update({ ...props, isFolded: true });
  await comeToRest();
  expect(timeline.scene().span).toEqual(september);
  expect(callbacks.onViewChange.mock.lastCall?.[0].span).toEqual(september);
  timeline.fit();
  await frame();
  expect(timeline.scene().breaks.length).toBeGreaterThan(0);
  const { start } = timeline.scene().span;
  timeline.update(props);
  await frame();
  expect(timeline.scene().breaks).toEqual([]);
  expect(timeline.scene().span.start).toBeLessThan(ms('2007-01-01'));
  expect(start).toBeLessThan(ms('2007-01-01'));
});

describe('a timeline on the page', () => {
  it('fits all events at first and says what is in view, once a change', async () => {
    mount();
    await frame();
    expect(callbacks.onViewChange).toHaveBeenCalledTimes(1);
    expect(callbacks.onViewChange.mock.lastCall?.[0].eventsInView).toBe(fixture.events.length - 1);
    expect(host.querySelectorAll('[data-event]').length).toBeGreaterThan(20);
  });

  it('opens at the span that it is asked for, and glides only from a picture to another', async () => {
    mount({ reducedMotion: false });
    timeline.zoomTo(september);
    expect(timeline.scene().span).toEqual(september);
    await frame();
    const spans = callbacks.onViewChange.mock.calls.map(([{ span }]) => span);
    expect(spans).toEqual(spans.map(() => september));
    timeline.fit();
    expect(timeline.scene().span).toEqual(september);
  });

  it('opens an event on click, and clears the selection on a click on empty ground', async () => {
    mount();
    timeline.zoomTo(september);
    await frame();
    const { x, y } = markAt('vostochny-2023');
    click(x, y);
    expect(callbacks.onSelect).toHaveBeenLastCalledWith('vostochny-2023');
    timeline.update({ ...props, selected: 'vostochny-2023' });
    click(900, 30);
    expect(callbacks.onSelect).toHaveBeenLastCalledWith(undefined);
  });

  it.each(['ltr', 'rtl'] as const)(
    'follows the hand in a drag that begins on a mark (%s)',
    async (direction) => {
      mount({ direction });
      timeline.zoomTo(september);
      await frame();
      const { x, y } = markAt('vostochny-2023');
      point('pointerdown', x, y);
      point('pointermove', x + 60, y);
      point('pointerup', x + 60, y);
      expect(markAt('vostochny-2023').x).toBeCloseTo(x + 60, 6);
      expect(callbacks.onSelect).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['px', 0, -100],
    ['lines', 1, -3],
    ['pages', 2, -1],
  ])('zooms by 1.15 a notch that is counted in %s', async (_, deltaMode, deltaY) => {
    mount();
    timeline.zoomTo(september);
    await frame();
    const notch = { deltaY, deltaMode, ctrlKey: true, clientX: 400, bubbles: true, cancelable: true };
    list().dispatchEvent(new WheelEvent('wheel', notch));
    const { start, end } = timeline.scene().span;
    expect((september.end - september.start) / (end - start)).toBeCloseTo(1.15, 6);
  });

  it.each(['ltr', 'rtl'] as const)(
    'scrolls later with the wheel and zooms about the pointer with ctrl (%s)',
    async (direction) => {
      mount({ direction });
      timeline.zoomTo(september);
      await frame();
      list().dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }));
      expect(timeline.scene().span.start).toBeGreaterThan(september.start);
      const before = markAt('vostochny-2023');
      const notch = { deltaY: -100, ctrlKey: true, clientX: before.x, bubbles: true, cancelable: true };
      const length = timeline.scene().span.end - timeline.scene().span.start;
      list().dispatchEvent(new WheelEvent('wheel', notch));
      const { span } = timeline.scene();
      expect(length / (span.end - span.start)).toBeCloseTo(1.15, 6);
      expect(Math.abs(markAt('vostochny-2023').x - before.x)).toBeLessThan(1);
    },
  );

  it('opens a cluster by zooming to its members', async () => {
    mount();
    await frame();
    const before = timeline.scene();
    const cluster = before.clusters[0];
    click(cluster?.x ?? 0, cluster?.y ?? 0);
    const after = timeline.scene();
    expect(after.span.end - after.span.start).toBeLessThan(before.span.end - before.span.start);
    expect(after.marks.some(({ id }) => cluster?.ids?.includes(id) === true)).toBe(true);
    expect(callbacks.onCluster).not.toHaveBeenCalled();
  });

  it('hands over a cluster that no zoom can open', async () => {
    const row = ['', '2023-09-04', 'talks', 'occurred', 1, 'The same day', 'اليوم نفسه', [1]] as const;
    const [, ...rest] = row;
    const events = Array.from({ length: 90 }, (_, n) => eventOf([`same-${n}`, ...rest]));
    mount({ dataset: openDataset({ ...fixture, events: [...events] }) });
    await frame();
    const cluster = timeline.scene().clusters[0];
    click(cluster?.x ?? 0, cluster?.y ?? 0);
    expect(callbacks.onCluster).toHaveBeenCalledWith(cluster?.ids);
  });

  it('opens by Shift and Enter the cluster that the focused event stands in', async () => {
    mount();
    await frame();
    const member = timeline.scene().clusters[0]?.ids?.[0] ?? '';
    const before = timeline.scene().span;
    list().focus();
    press('Home');
    await frame();
    press('Enter', '', true);
    expect(timeline.scene().span).toEqual(before);
    while (!focusedId().endsWith(member)) {
      press('ArrowRight');
      await frame();
    }
    press('Enter', '', true);
    const { span } = timeline.scene();
    expect(span.end - span.start).toBeLessThan(before.end - before.start);
    expect(callbacks.onSelect).not.toHaveBeenCalled();
  });
});

describe('a timeline under the keyboard', () => {
  it('is a labelled region with one tab stop', () => {
    mount();
    expect(host.querySelector('[role=region]')?.getAttribute('aria-label')).toBeTruthy();
    expect(host.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('announces title, date, status and sources of the focused event', async () => {
    mount();
    list().focus();
    await frame();
    expect(focusedText()).toMatch(/^UN sanctions on North Korea.*2006.*happened.*1 source$/);
    press('ArrowRight');
    await frame();
    expect(focusedText()).toContain('Security Council tightens');
    press('End');
    await frame();
    expect(focusedText()).toMatch(/13 September 2023/);
    press('Home');
    await frame();
    expect(focusedText()).toContain('UN sanctions');
  });

  it('tells of the next event by another element, since browsers tell of no other change', async () => {
    mount();
    list().focus();
    await frame();
    const first = list().querySelector('[role=option]');
    press('ArrowRight');
    await frame();
    const options = list().querySelectorAll('[role=option]');
    expect(options).toHaveLength(1);
    expect(options[0]).not.toBe(first);
    expect(focusedId()).toBe(options[0]?.id);
  });

  it('says how it is used, and knows where the keys stand', async () => {
    mount();
    const help = document.getElementById(list().getAttribute('aria-describedby') ?? '');
    expect(help).toHaveTextContent('Arrow keys go from event to event');
    timeline.show('vostochny-2023');
    await frame();
    expect(timeline.place()).toBe('vostochny-2023');
    expect(document.activeElement).not.toBe(list());
    expect(timeline.scene().marks.find(({ id }) => id === 'vostochny-2023')?.focused).toBe(false);
  });

  it('has later on the left when it runs right to left', async () => {
    mount({ direction: 'rtl', language: 'ar' });
    list().focus();
    press('ArrowLeft');
    await frame();
    expect(focusedText()).toContain('مجلس الأمن يشدد العقوبات');
    press('ArrowRight');
    await frame();
    expect(focusedText()).toContain('عقوبات الأمم المتحدة');
  });

  it.each<[string, string, string]>([
    ['+', 'Equal', 'in'],
    ['-', 'Minus', 'out'],
    ['=', 'Equal', 'in'],
    ['٠', 'Digit0', 'fit'],
    ['0', 'Digit0', 'fit'],
    ['ى', 'Equal', 'in'],
  ])('zooms by %s (%s): %s', async (key, code, way) => {
    mount();
    timeline.zoomTo(september);
    await frame();
    press(key, code);
    const { start, end } = timeline.scene().span;
    const ratio = (september.end - september.start) / (end - start);
    const seen = ratio > 1 ? 'in' : ratio < 0.1 ? 'fit' : 'out';
    expect(seen).toBe(way);
  });

  it('opens the focused event with Enter and closes with Escape', async () => {
    mount();
    timeline.focus('vostochny-2023');
    await frame();
    press('Enter');
    expect(callbacks.onSelect).toHaveBeenLastCalledWith('vostochny-2023', true);
    press('Escape');
    expect(callbacks.onSelect).toHaveBeenLastCalledWith(undefined);
  });

  it('shows an event that is asked for as a mark of its own', async () => {
    mount();
    timeline.focus('miller-warns');
    await frame();
    const mark = timeline.scene().marks.find(({ id }) => id === 'miller-warns');
    expect(mark?.lifted).toBe(false);
    expect(mark?.focused).toBe(true);
  });
});

describe('a timeline that changes', () => {
  it('keeps its span when the events change, and is mirrored when the direction does', async () => {
    mount();
    timeline.zoomTo(september);
    await frame();
    const { x } = markAt('vostochny-2023');
    timeline.update({
      ...props,
      direction: 'rtl',
      dataset: openDataset({ ...fixture, events: fixture.events.slice(5) }),
    });
    expect(timeline.scene().span).toEqual(september);
    expect(markAt('vostochny-2023').x).toBeCloseTo(timeline.scene().widthPx - x, 6);
  });

  it('shows nothing but words for no events, and the events when they come', async () => {
    mount({ dataset: openDataset({ ...fixture, events: [] }) });
    await frame();
    expect(timeline.scene().empty?.lines).toHaveLength(1);
    timeline.update(props);
    await frame();
    expect(timeline.scene().eventsInView).toBe(fixture.events.length - 1);
  });

  it('draws nothing while it is away, and keeps its place', async () => {
    mount();
    timeline.zoomTo(september);
    await frame();
    timeline.update({ ...props, isAway: true });
    await frame();
    expect(host.querySelectorAll('svg > *')).toHaveLength(0);
    expect(timeline.scene().span).toEqual(september);
    timeline.update(props);
    await frame();
    expect(host.querySelectorAll('[data-event]').length).toBeGreaterThan(4);
  });

  it('leaves nothing behind', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const onWindow = vi.spyOn(globalThis, 'addEventListener');
    host.style.position = 'absolute';
    mount();
    await frame();
    timeline.destroy();
    await frame();
    expect(host.childNodes).toHaveLength(0);
    expect(host.style.position).toBe('absolute');
    expect(added).not.toHaveBeenCalled();
    expect(onWindow).not.toHaveBeenCalled();
    callbacks.onViewChange.mockClear();
    timeline.update({ ...props, language: 'ar' });
    await frame();
    expect(callbacks.onViewChange).not.toHaveBeenCalled();
  });
});
