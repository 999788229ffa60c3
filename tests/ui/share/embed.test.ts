// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EmbedOptions, embedSnippet, embedState } from '../../../src/ui/share/embed.ts';

const plain: EmbedOptions = {
  language: 'en',
  theme: 'auto',
  direction: undefined,
  view: 'timeline',
  shows: 'range',
  heightPx: 480,
  wheel: 'page',
};
const seen = {
  event: 'a',
  passage: 'p2',
  from: 1,
  to: 2,
  view: 'list',
  lang: 'ar',
  dir: 'ltr',
  theme: 'dark',
} as const;

describe('the address of a page in a frame', () => {
  test.each<readonly [string, Partial<EmbedOptions>, object]>([
    ['the stretch of time', {}, { from: 1, to: 2, lang: 'en' }],
    ['the open event', { shows: 'event' }, { event: 'a', passage: 'p2', from: 1, to: 2, lang: 'en' }],
    ['everything', { shows: 'all' }, { lang: 'en' }],
    [
      'all that is chosen',
      { shows: 'all', language: 'ar', theme: 'dark', direction: 'ltr', view: 'list', wheel: 'timeline' },
      { lang: 'ar', theme: 'dark', dir: 'ltr', view: 'list', wheel: 'timeline' },
    ],
  ])('asks for %s and for nothing else', (_, chosen, state) => {
    expect(embedState(seen, { ...plain, ...chosen })).toEqual(state);
  });
});

test('whatever the address and the title, the code is one frame with just these', () => {
  const hostile = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('"><script>alert(1)</script>'));
  fc.assert(
    fc.property(hostile, hostile, (hash, title) => {
      const address = `https://a.example/#${encodeURIComponent(hash)}&x="'<>`;
      const host = document.createElement('div');
      host.innerHTML = embedSnippet(address, title, 480);
      const frame = host.firstElementChild;
      expect(host.childNodes).toHaveLength(1);
      expect(frame?.getAttribute('src')).toBe(address);
      expect(frame?.getAttribute('title')?.length).toBeLessThanOrEqual(title.length);
      expect(frame?.getAttributeNames()).toEqual([
        'src',
        'title',
        'width',
        'height',
        'style',
        'loading',
        'allow',
      ]);
    }),
  );
});
