// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToReader } from '../../../src/ui/shared/go-to.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function addTitle(): void {
  document.body.insertAdjacentHTML('beforeend', '<h2 id="event-title" tabindex="-1"></h2>');
}

function frames(count: number): void {
  for (let n = 0; n < count; n++) vi.advanceTimersToNextFrame();
}

const focused = () => document.activeElement?.id;

test('the keyboard goes to what is there, also when a key follows at once', () => {
  addTitle();
  goToReader();
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  frames(2);
  expect(focused()).toBe('event-title');
});

test('the keyboard goes to what comes later', () => {
  goToReader();
  frames(40);
  addTitle();
  frames(1);
  expect(focused()).toBe('event-title');
});

test.each([
  ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ['a finger', () => fireEvent.pointerDown(document.body)],
  ['too long a wait', () => frames(130)],
])('%s ends the waiting', (_, happens) => {
  goToReader();
  frames(10);
  happens();
  addTitle();
  frames(3);
  expect(focused()).toBe('');
});
