// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { eventOf, fixture } from './fixture.ts';
import {
  click,
  comeToRest,
  focusedId,
  frame,
  host,
  list,
  markAt,
  mount,
  point,
  press,
  props,
  september,
} from './mounted.ts';
import { ms } from './view.ts';
import { openDataset } from '../model/open-whole.ts';

it('folds long empty years and keeps what was in view, and reports time as it is', async () => {
  const { timeline, callbacks } = mount();
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

it('draws the events that a filter leaves at the height that it leaves, at once', async () => {
  const { timeline } = mount();
  await frame();
  vi.spyOn(host(), 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(host(), 'clientHeight', 'get').mockReturnValue(300);
  const { count } = timeline.order();
  const matches = new Uint8Array(props.dataset.events.length);
  matches[timeline.order().positions[3] ?? 0] = 1;
  timeline.update({ ...props, matches });
  expect(timeline.scene()).toMatchObject({ widthPx: 900, heightPx: 300, eventsInView: 1 });
  expect(count).toBeGreaterThan(1);
});

describe('a timeline on the page', () => {
  it('fits all events at first and says what is in view, once a change', async () => {
    const { callbacks } = mount();
    await frame();
    expect(callbacks.onViewChange).toHaveBeenCalledTimes(1);
    expect(callbacks.onViewChange.mock.lastCall?.[0].eventsInView).toBe(fixture.events.length - 1);
    expect(host().querySelectorAll('[data-event]').length).toBeGreaterThan(20);
  });

  it('opens at the span that it is asked for, and glides only from a picture to another', async () => {
    const { timeline, callbacks } = mount({ reducedMotion: false });
    timeline.zoomTo(september);
    expect(timeline.scene().span).toEqual(september);
    await frame();
    const spans = callbacks.onViewChange.mock.calls.map(([{ span }]) => span);
    expect(spans).toEqual(spans.map(() => september));
    timeline.fit();
    expect(timeline.scene().span).toEqual(september);
  });

  it('opens an event on click, and clears the selection on a click on empty ground', async () => {
    const { timeline, callbacks } = mount();
    timeline.zoomTo(september);
    await frame();
    const { x, y } = markAt(timeline, 'vostochny-2023');
    click(x, y);
    expect(callbacks.onSelect).toHaveBeenLastCalledWith('vostochny-2023');
    timeline.update({ ...props, selected: 'vostochny-2023' });
    click(900, 30);
    expect(callbacks.onSelect).toHaveBeenLastCalledWith(undefined);
  });

  it.each(['ltr', 'rtl'] as const)(
    'follows the hand in a drag that begins on a mark (%s)',
    async (direction) => {
      const { timeline, callbacks } = mount({ direction });
      timeline.zoomTo(september);
      await frame();
      const { x, y } = markAt(timeline, 'vostochny-2023');
      point('pointerdown', x, y);
      point('pointermove', x + 60, y);
      point('pointerup', x + 60, y);
      expect(markAt(timeline, 'vostochny-2023').x).toBeCloseTo(x + 60, 6);
      expect(callbacks.onSelect).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['px', 0, -100],
    ['lines', 1, -3],
    ['pages', 2, -1],
  ])('zooms by 1.15 a notch that is counted in %s', async (_, deltaMode, deltaY) => {
    const { timeline } = mount();
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
      const { timeline } = mount({ direction });
      timeline.zoomTo(september);
      await frame();
      list().dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }));
      expect(timeline.scene().span.start).toBeGreaterThan(september.start);
      const before = markAt(timeline, 'vostochny-2023');
      const notch = { deltaY: -100, ctrlKey: true, clientX: before.x, bubbles: true, cancelable: true };
      const length = timeline.scene().span.end - timeline.scene().span.start;
      list().dispatchEvent(new WheelEvent('wheel', notch));
      const { span } = timeline.scene();
      expect(length / (span.end - span.start)).toBeCloseTo(1.15, 6);
      expect(Math.abs(markAt(timeline, 'vostochny-2023').x - before.x)).toBeLessThan(1);
    },
  );

  it('opens a cluster by zooming to its members', async () => {
    const { timeline, callbacks } = mount();
    await frame();
    const before = timeline.scene();
    const cluster = before.clusters[0];
    click(cluster?.x ?? 0, cluster?.y ?? 0);
    const after = timeline.scene();
    expect(after.span.end - after.span.start).toBeLessThan(before.span.end - before.span.start);
    expect(after.marks.some(({ id }) => cluster?.ids?.includes(id) === true)).toBe(true);
    expect(callbacks.onCluster).not.toHaveBeenCalled();
  });

  it('zooms to the members of a cluster that long events leave no lane, as far as that parts them', async () => {
    const row = ['talks', 'occurred', 1, 'Some event', 'حدث ما', [1]] as const;
    const long = Array.from({ length: 40 }, (_, n) => eventOf([`long-${n}`, '1940/2024', ...row]));
    const days = ['01-10', '02-11', '03-12', '05-14', '07-15', '09-16'];
    const short = days.map((day) => eventOf([`day-${day}`, `1950-${day}`, ...row]));
    const { timeline, callbacks } = mount({
      dataset: openDataset({ ...fixture, events: [...long, ...short] }),
    });
    await frame();
    const before = timeline.scene().span;
    const cluster = timeline.scene().clusters.find(({ count }) => count === short.length);
    click(cluster?.x ?? 0, cluster?.y ?? 0);
    const { span, clusters } = timeline.scene();
    expect(callbacks.onCluster).not.toHaveBeenCalled();
    expect(span.end - span.start).toBeLessThan(before.end - before.start);
    expect(clusters.filter(({ ids }) => ids?.some((id) => id.startsWith('day'))).length).toBeGreaterThan(1);
  });

  it('hands over a cluster that no zoom can open', async () => {
    const row = ['', '2023-09-04', 'talks', 'occurred', 1, 'The same day', 'اليوم نفسه', [1]] as const;
    const [, ...rest] = row;
    const events = Array.from({ length: 90 }, (_, n) => eventOf([`same-${n}`, ...rest]));
    const { timeline, callbacks } = mount({ dataset: openDataset({ ...fixture, events: [...events] }) });
    await frame();
    const cluster = timeline.scene().clusters[0];
    click(cluster?.x ?? 0, cluster?.y ?? 0);
    expect(callbacks.onCluster).toHaveBeenCalledWith(cluster?.ids);
  });

  it('opens by Shift and Enter the cluster that the focused event stands in', async () => {
    const { timeline, callbacks } = mount();
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

describe('a timeline that changes', () => {
  it('keeps its span when the events change, and is mirrored when the direction does', async () => {
    const { timeline } = mount();
    timeline.zoomTo(september);
    await frame();
    const { x } = markAt(timeline, 'vostochny-2023');
    timeline.update({
      ...props,
      direction: 'rtl',
      dataset: openDataset({ ...fixture, events: fixture.events.slice(5) }),
    });
    expect(timeline.scene().span).toEqual(september);
    expect(markAt(timeline, 'vostochny-2023').x).toBeCloseTo(timeline.scene().widthPx - x, 6);
  });

  it('shows nothing but words for no events, and the events when they come', async () => {
    const { timeline } = mount({ dataset: openDataset({ ...fixture, events: [] }) });
    await frame();
    expect(timeline.scene().empty?.lines).toHaveLength(1);
    timeline.update(props);
    await frame();
    expect(timeline.scene().eventsInView).toBe(fixture.events.length - 1);
  });

  it('draws nothing while it is away, and keeps its place', async () => {
    const { timeline } = mount();
    timeline.zoomTo(september);
    await frame();
    timeline.update({ ...props, isAway: true });
    await frame();
    expect(host().querySelectorAll('svg > *')).toHaveLength(0);
    expect(timeline.scene().span).toEqual(september);
    timeline.update(props);
    await frame();
    expect(host().querySelectorAll('[data-event]').length).toBeGreaterThan(4);
  });

  it('leaves nothing behind', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const onWindow = vi.spyOn(globalThis, 'addEventListener');
    host().style.position = 'absolute';
    const { timeline, callbacks } = mount();
    await frame();
    timeline.destroy();
    await frame();
    expect(host().childNodes).toHaveLength(0);
    expect(host().style.position).toBe('absolute');
    expect(added).not.toHaveBeenCalled();
    expect(onWindow).not.toHaveBeenCalled();
    callbacks.onViewChange.mockClear();
    timeline.update({ ...props, language: 'ar' });
    await frame();
    expect(callbacks.onViewChange).not.toHaveBeenCalled();
  });
});
