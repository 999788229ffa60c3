import { afterEach, expect, test, vi } from 'vitest';
import { embedFonts } from '../../src/export/fonts.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(respond: () => Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>(respond));
}

test('the faces go in whole, as data', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);
  answer(async () => new Response(bytes));
  const css = await embedFonts();
  const sources = css.ok ? [...css.value.matchAll(/src:url\(data:font\/woff2;base64,([^)]*)\)/g)] : [];
  expect(sources).toHaveLength(2);
  for (const [, base64] of sources) expect(Buffer.from(base64 ?? '', 'base64')).toEqual(Buffer.from(bytes));
});

test.each([
  ['is not there', async () => new Response('', { status: 404 })],
  ['cannot be reached', async () => Promise.reject(new TypeError('offline'))],
])('a face that %s is an error', async (_, respond) => {
  answer(respond);
  expect(await embedFonts()).toEqual({ ok: false, error: 'font-missing' });
});

test('giving up is not taken for a missing face', async () => {
  answer(async () => Promise.reject(new DOMException('given up', 'AbortError')));
  await expect(embedFonts(AbortSignal.abort())).rejects.toThrow('given up');
});
