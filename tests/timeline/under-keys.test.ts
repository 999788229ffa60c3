// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixture } from './fixture.ts';
import { focusedId, frame, host, list, mount, press, props, september } from './mounted.ts';

function focusedText(): string {
  return document.getElementById(focusedId())?.textContent ?? '';
}

afterEach(() => vi.unstubAllGlobals());

describe('a timeline under the keyboard', () => {
  it('is a labelled region with one tab stop', () => {
    mount();
    expect(host().querySelector('[role=region]')?.getAttribute('aria-label')).toBeTruthy();
    expect(host().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
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
    const { timeline } = mount();
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

  it.each<[string, number, number]>([
    ['horizontal', 1280, 720],
    ['vertical', 390, 844],
  ])('says which way it runs, %s on a screen of %d × %d, and has later below', async (way, width, height) => {
    vi.stubGlobal('innerWidth', width);
    vi.stubGlobal('innerHeight', height);
    const { timeline } = mount();
    await frame();
    expect(timeline.scene().axis).toBe(way);
    expect(list().getAttribute('aria-orientation')).toBe(way);
    list().focus();
    press('ArrowDown');
    await frame();
    expect(focusedText()).toContain('Security Council tightens');
    press('ArrowUp');
    await frame();
    expect(focusedText()).toContain('UN sanctions');
  });

  it.each<[string, string, string]>([
    ['+', 'Equal', 'in'],
    ['-', 'Minus', 'out'],
    ['=', 'Equal', 'in'],
    ['٠', 'Digit0', 'fit'],
    ['0', 'Digit0', 'fit'],
    ['ى', 'Equal', 'in'],
  ])('zooms by %s (%s): %s', async (key, code, way) => {
    const { timeline } = mount();
    timeline.zoomTo(september);
    await frame();
    press(key, code);
    const { start, end } = timeline.scene().span;
    const ratio = (september.end - september.start) / (end - start);
    const seen = ratio > 1 ? 'in' : ratio < 0.1 ? 'fit' : 'out';
    expect(seen).toBe(way);
  });

  it('stands on an event as soon as there is one again', async () => {
    const { timeline } = mount({ matches: new Uint8Array(fixture.events.length) });
    await frame();
    list().focus();
    expect(focusedId()).toBe('');
    timeline.update(props);
    await frame();
    expect(focusedText()).not.toBe('');
  });

  it('opens the focused event with Enter and leaves Escape to the page', async () => {
    const { timeline, callbacks } = mount();
    const onKey = vi.fn<(press: KeyboardEvent) => void>();
    document.addEventListener('keydown', onKey, { once: true });
    timeline.focus('vostochny-2023');
    await frame();
    press('Enter');
    expect(callbacks.onSelect).toHaveBeenLastCalledWith('vostochny-2023', true);
    press('Escape');
    expect(onKey.mock.lastCall?.[0]).toMatchObject({ key: 'Escape', defaultPrevented: false });
    expect(callbacks.onSelect).toHaveBeenCalledTimes(1);
  });

  it('shows an event that is asked for as a mark of its own', async () => {
    const { timeline } = mount();
    timeline.focus('miller-warns');
    await frame();
    const mark = timeline.scene().marks.find(({ id }) => id === 'miller-warns');
    expect(mark?.lifted).toBe(false);
    expect(mark?.focused).toBe(true);
  });
});
