// A timeline on a page of its own for each test of the file that imports this, and hands to use it with.
import { afterEach, beforeEach, vi } from 'vitest';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineProps } from '../../src/timeline/props.ts';
import { fixture } from './fixture.ts';
import { ms } from './view.ts';
import { openDataset } from '../model/open-whole.ts';

export interface Mounted {
  readonly timeline: TimelineHandle;
  readonly callbacks: { [K in keyof TimelineCallbacks]: ReturnType<typeof vi.fn<TimelineCallbacks[K]>> };
}

export const september = { start: ms('2023-09-01'), end: ms('2023-10-01') };

export const props: TimelineProps = {
  dataset: openDataset(fixture),
  language: 'en',
  direction: 'ltr',
  theme: 'light',
  linked: [],
  reducedMotion: true,
};

const mostFrames = 20;

let ground: HTMLElement;
let mounted: Mounted | undefined;

beforeEach(() => {
  ground = document.createElement('div');
  document.body.append(ground);
});

afterEach(() => {
  mounted?.timeline.destroy();
  mounted = undefined;
  ground.remove();
});

/** Where the timeline of this test stands, or will. */
export function host(): HTMLElement {
  return ground;
}

export function mount(changes: Partial<TimelineProps> = {}): Mounted {
  const callbacks = {
    onSelect: vi.fn<TimelineCallbacks['onSelect']>(),
    onViewChange: vi.fn<TimelineCallbacks['onViewChange']>(),
    onCluster: vi.fn<TimelineCallbacks['onCluster']>(),
  };
  mounted = { callbacks, timeline: createTimeline(ground, callbacks, { ...props, ...changes }) };
  return mounted;
}

/** A frame, or as many as the first picture is planned in. */
export async function frame(): Promise<void> {
  let frames = 0;
  do await new Promise((resolve) => setTimeout(resolve, 40));
  while (ground.querySelector('svg')?.childElementCount === 0 && ++frames < mostFrames);
}

/** The page hears where the view came to rest a little later. */
export async function comeToRest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
}

export function list(): HTMLElement {
  const found = ground.querySelector<HTMLElement>('[role=listbox]');
  if (found === null) throw new Error('there is no list box');
  return found;
}

export function focusedId(): string {
  return list().getAttribute('aria-activedescendant') ?? '';
}

export function press(key: string, code = '', shiftKey = false): void {
  list().dispatchEvent(
    new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
  );
}

export function point(type: string, x: number, y: number): void {
  list().dispatchEvent(
    new MouseEvent(type, { clientX: x, clientY: y, button: 0, bubbles: true, cancelable: true }),
  );
}

export function click(x: number, y: number): void {
  point('pointerdown', x, y);
  point('pointerup', x, y);
}

export function markAt(timeline: TimelineHandle, id: string): { readonly x: number; readonly y: number } {
  const mark = timeline.scene().marks.find((each) => each.id === id);
  if (mark === undefined) throw new Error(`no mark of ${id}`);
  return mark;
}
