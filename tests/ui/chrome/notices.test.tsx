// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { applyAddress } from '../../../src/ui/address.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  serveArticles();
});
afterEach(() => vi.useRealTimers());

function notices(): Element {
  return ensure(document.querySelector('.notices'), 'nothing is said');
}

test('every bad part of a link is named, each reason once', () => {
  const { store } = renderApp('en');
  const hash = '#v=1&event=nope&from=abc&to=2023-01-01&lang=xx&theme=neon&zzz=1';
  act(() => applyAddress(store, hash));
  const said = notices();
  for (const part of ['nope', 'from=abc', 'to=2023-01-01', 'lang=xx', 'theme=neon', 'zzz=1'])
    expect(said).toHaveTextContent(part);
  expect(said.textContent?.match(/Unreadable in this link/g)).toHaveLength(1);
});

test('of a flood of bad parts a few are named and the rest counted', () => {
  const { store } = renderApp('ar');
  const flood = Array.from({ length: 200 }, (_, i) => `x${i}=1`).join('&');
  act(() => applyAddress(store, `#v=1&${flood}`));
  expect(notices().querySelectorAll('code')).toHaveLength(8);
  expect(notices()).toHaveTextContent('و192 جزءًا آخر');
});

describe('a span in the link', () => {
  const asked = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2040, 0, 1) };
  const hash = '#v=1&from=2000-01-01&to=2040-01-01';
  const rest = { start: Date.UTC(2018, 0, 1), end: Date.UTC(2024, 0, 1) };

  test.each<readonly [string, readonly (typeof asked)[], boolean]>([
    ['that is shown is not spoken of', [asked], false],
    ['that is shown as rounded is not spoken of', [{ ...asked, end: asked.end - 86_400_000 }], false],
    ['that is glided to is not spoken of', [rest, asked], false],
    ['that cannot be shown is named', [rest], true],
  ])('%s', (_, shown, isNamed) => {
    const { store, callbacks } = renderApp('en');
    act(() => applyAddress(store, hash));
    for (const span of shown) act(() => callbacks().onViewChange({ span, eventsInView: 1, canFold: false }));
    act(() => void vi.advanceTimersByTime(1000));
    const said = document.querySelector('.notices')?.textContent ?? '';
    expect(said.includes('2000-01-01 – 2040-01-01')).toBe(isNamed);
  });

  test('is not spoken of when a hand moved the timeline meanwhile', () => {
    const { store, callbacks } = renderApp('en');
    act(() => applyAddress(store, hash));
    document.querySelector('.timeline-host')?.dispatchEvent(new Event('wheel'));
    act(() => callbacks().onViewChange({ span: rest, eventsInView: 1, canFold: false }));
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.queryByText(/2000-01-01/)).not.toBeInTheDocument();
  });
});
