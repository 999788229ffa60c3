// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { announce } from '../../src/timeline/announce.ts';
import { dataset } from './fixture.ts';
import { renderApp, serveArticles } from './render-app.tsx';

beforeEach(() => localStorage.clear());

const poison = '\u202E\u2067';
const texts: readonly string[] = ['en', 'ar', 'exact', 'by', 'source'];

/** The value with whatever a person reads in it made to turn what follows around. */
function poisoned<T>(value: T): T;
function poisoned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && texts.includes(key) ? poison + each : poisoned(each),
    ]),
  );
}

/** Everything that is shown or said. */
function shown(): string {
  const attributes = ['aria-label', 'title', 'aria-valuetext', 'alt'];
  const said = [...document.querySelectorAll('*')].flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.textContent, ...said].join('\n');
}

test.each(['ar', 'en'] as const)(
  'bidi controls in a dataset turn nothing around, in %s',
  async (language) => {
    serveArticles(Object.fromEntries(dataset.articles.map(({ id }) => [id, 'unreachable'])));
    const hostile = poisoned(dataset);
    const { store } = renderApp(language, hostile);
    expect(shown()).toContain('\u2060\u2060');
    for (const { id } of hostile.events) {
      act(() => store.getState().openEvent(id));
      await screen.findByRole('heading', { level: 2 });
      await act(async () => undefined);
      expect(shown(), id).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
      expect(shown().split('\u2068').length, id).toBe(shown().split('\u2069').length);
    }
    act(() => store.getState().showView('list'));
    await screen.findByRole('region', { name: language === 'ar' ? 'الأحداث في قائمة' : 'Events as a list' });
    expect(shown()).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
    expect(announce(ensure(hostile.events[0], 'the fixture has events'), { language }, [])).not.toMatch(
      /[\u202A-\u202E\u2066-\u2069]/,
    );
  },
);
