// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DrawingNode, groupAt, node } from '../../src/timeline/paint/drawing.ts';
import { Screen } from '../../src/timeline/paint/screen.ts';
import { withCanvas } from './fake-canvas.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function frame(y: number, isMoving: boolean) {
  const mark = groupAt('a', { x: 10, y }, {}, [node('circle', 'body', { r: 4, fill: '#123456' })]);
  const drawing: readonly DrawingNode[] = [node('g', 'marks', {}, [mark])];
  return { drawing, widthPx: 300, heightPx: 200, isMoving, canGlide: true };
}

function inFront({ canvas }: Screen): 'svg' | 'canvas' {
  return canvas.style.visibility === 'hidden' ? 'svg' : 'canvas';
}

function place({ svg }: Screen): string | null | undefined {
  return svg.querySelector('g g')?.getAttribute('transform');
}

describe('a picture', () => {
  it('is SVG at rest, a canvas while it moves, and SVG again when it has come to rest', () => {
    const drawn = withCanvas();
    const screen = new Screen(document);
    screen.show(frame(100, false), performance.now());
    expect(inFront(screen)).toBe('svg');
    expect(drawn).toEqual([]);

    screen.show(frame(100, true), performance.now());
    expect(inFront(screen)).toBe('canvas');
    expect(drawn).toContain('translate(10 100)');

    vi.advanceTimersByTime(140);
    expect(inFront(screen)).toBe('canvas');
    screen.show(frame(100, true), performance.now());
    vi.advanceTimersByTime(140);
    expect(inFront(screen)).toBe('canvas');
    vi.advanceTimersByTime(10);
    expect(inFront(screen)).toBe('svg');
  });

  it('shows on the canvas what changes on the way, and at rest the last of it', () => {
    const drawn = withCanvas();
    const screen = new Screen(document);
    screen.show(frame(100, true), performance.now());
    screen.show({ ...frame(300, false), canGlide: false }, performance.now());
    expect(inFront(screen)).toBe('canvas');
    expect(drawn).toContain('translate(10 300)');
    vi.advanceTimersByTime(150);
    expect(inFront(screen)).toBe('svg');
    expect(place(screen)).toBe('translate(10 300)');
  });

  it('is gone at once when nothing is to be drawn any more', () => {
    withCanvas();
    const screen = new Screen(document);
    screen.show(frame(100, true), performance.now());
    screen.show({ ...frame(100, false), drawing: [] }, performance.now());
    expect(inFront(screen)).toBe('svg');
    expect(screen.svg.children).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('glides on the canvas from lane to lane, and arrives', () => {
    const drawn = withCanvas();
    const screen = new Screen(document);
    const begin = performance.now();
    screen.show(frame(100, false), begin - 1000);
    screen.show(frame(200, false), begin);
    expect(inFront(screen)).toBe('canvas');
    expect(drawn).toContain('translate(0 -100)');
    expect(screen.glide(begin)).toBe(true);
    expect(drawn.filter((call) => call === 'translate(0 -100)')).toHaveLength(1);
    expect(screen.glide(begin + 90)).toBe(true);
    expect(drawn).toContain('translate(0 -25)');
    vi.advanceTimersByTime(180);
    expect(screen.glide(begin + 180)).toBe(false);
    expect(drawn.at(-1)).toBe('restore()');
    expect(drawn.findLast((call) => call.startsWith('translate'))).toBe('translate(0 0)');
    vi.advanceTimersByTime(150);
    expect(inFront(screen)).toBe('svg');
    expect(place(screen)).toBe('translate(10 200)');
  });

  it('has as many pixels as the screen has there', () => {
    withCanvas();
    vi.stubGlobal('devicePixelRatio', 2.5);
    const screen = new Screen(document);
    screen.show(frame(100, true), performance.now());
    expect([screen.canvas.width, screen.canvas.height]).toEqual([750, 500]);
    expect(screen.canvas.style.width).toBe('300px');
    vi.stubGlobal('devicePixelRatio', 1.25);
    screen.show({ ...frame(100, true), widthPx: 600, heightPx: 400 }, performance.now());
    expect([screen.canvas.width, screen.canvas.height]).toEqual([750, 500]);
    expect(screen.canvas.style.width).toBe('600px');
  });

  it('begins at a whole pixel of the screen where the SVG begins within one', () => {
    const drawn = withCanvas();
    vi.stubGlobal('devicePixelRatio', 1.5);
    const screen = new Screen(document);
    vi.spyOn(screen.svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 49.5, 300, 200));
    screen.show(frame(100, true), performance.now());
    expect(drawn[0]).toBe('setTransform(1.5 0 0 1.5 0 0.25)');
    expect(screen.canvas.style.top).toBe(`${-0.25 / 1.5}px`);
  });

  it('is SVG at once where there is no canvas', () => {
    const screen = new Screen(document);
    screen.show(frame(100, false), 0);
    screen.show(frame(200, true), 16);
    expect(inFront(screen)).toBe('svg');
    expect(place(screen)).toBe('translate(10 200)');
    expect(screen.glide(16)).toBe(false);
  });

  it('is SVG at once while the canvas is lost', () => {
    let isLost = false;
    withCanvas(() => isLost);
    const screen = new Screen(document);
    screen.show(frame(100, true), performance.now());
    expect(inFront(screen)).toBe('canvas');
    isLost = true;
    screen.canvas.dispatchEvent(new Event('contextlost'));
    expect(inFront(screen)).toBe('svg');
    screen.show(frame(200, true), performance.now());
    expect(inFront(screen)).toBe('svg');
    expect(place(screen)).toBe('translate(10 200)');
  });

  it('leaves nothing running when it is taken down', () => {
    withCanvas();
    const screen = new Screen(document);
    screen.show(frame(100, true), 0);
    screen.destroy();
    expect(vi.getTimerCount()).toBe(0);
  });
});
