import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, startOf } from '../../src/export/own-span.ts';
import { parseRequest, type PictureRequest } from '../../src/export/request.ts';
import { exportWords } from '../../src/words/catalogue/export-words.ts';
import { ms } from '../timeline/view.ts';
import { request } from './composed.ts';

const fallback: PictureRequest = {
  ...request,
  span: 'view',
  size: 'screen',
  language: 'ar',
  direction: 'rtl',
};

describe('the options of a picture', () => {
  test.each<readonly [Readonly<Record<string, string>>, Partial<PictureRequest>]>([
    [{}, {}],
    [
      { format: 'svg', scale: '4' },
      { format: 'svg', scale: 4 },
    ],
    [{ from: '2023', to: '2023-10' }, { span: { from: '2023', to: '2023-10' } }],
    [{ from: '2023' }, { span: { from: '2023' } }],
    [{ to: '2023-09-13' }, { span: { to: '2023-09-13' } }],
    [
      { span: 'whole', size: 'a4-landscape' },
      { span: 'whole', size: 'a4-landscape' },
    ],
    [{ size: '1200x800' }, { size: { widthPx: 1200, heightPx: 800 } }],
    [{ size: ' 4000 × 2250 ' }, { size: { widthPx: 4000, heightPx: 2250 } }],
    [{ size: '١٢٠٠x۸۰۰' }, { size: { widthPx: 1200, heightPx: 800 } }],
    [{ lang: 'en' }, { language: 'en', direction: 'ltr' }],
    [
      { lang: 'en', dir: 'rtl' },
      { language: 'en', direction: 'rtl' },
    ],
    [
      { theme: 'dark', list: 'yes', qr: 'yes' },
      { theme: 'dark', list: true, qr: true },
    ],
  ])('%j', (options, wanted) => {
    expect(parseRequest(options, fallback)).toEqual({ ok: true, value: { ...fallback, ...wanted } });
  });

  test('is light where it is printed, whatever the page is', () => {
    const parsed = parseRequest({ format: 'pdf' }, { ...fallback, theme: 'dark' });
    expect(parsed).toMatchObject({ ok: true, value: { format: 'pdf', theme: 'light' } });
  });

  test.each([
    [{ format: 'gif' }, /^format cannot be “gif”: choose png, svg/],
    [{ size: 'huge' }, /^size cannot be “huge”/],
    [{ size: '1x1' }, /^1 × 1 px is too small: each side needs at least 280 px\.$/],
    [{ size: '30000x30000' }, /^30000 × 30000 px is too large: each side may have at most 16,384 px\.$/],
    [{ size: '1200x0' }, /too small/],
    [{ scale: '5' }, /^scale cannot be “5”/],
    [{ from: 'yesterday' }, /^“yesterday” is not a date for from/],
    [{ from: '2023', to: '2023-13' }, /^“2023-13” is not a date for to/],
    [{ from: '../2023' }, /is not a date for from/],
    [{ from: '2006/..' }, /^“2006\/..” is not a date for from/],
    [{ from: '2024', to: '2023' }, /^The span from 2024 to 2023 ends before it begins\.$/],
    [{ list: 'maybe' }, /^list cannot be “maybe”/],
  ])('%j is refused in one sentence', (options: Readonly<Record<string, string>>, sentence) => {
    const parsed = parseRequest(options, fallback);
    if (parsed.ok) throw new Error('it was taken');
    expect(exportWords.en.problem(parsed.error)).toMatch(sentence);
    expect(exportWords.ar.problem(parsed.error)).toMatch(/\p{Script=Arabic}/u);
  });

  test.each([
    ['٢٠٢٣-٠٩-١٣', '2023-09-13'],
    ['۲۰۲۳-۰۹', '2023-09'],
    ['\u200F٢٠٢٣؟', '2023?'],
  ])('a date may be typed on an Arabic keyboard: %s', (typed, date) => {
    expect(startOf(typed)).toBe(startOf(date));
    expect(endOf(typed)).toBe(endOf(date));
    expect(startOf(typed)).toBeDefined();
  });

  test('a span takes in the whole of both its ends', () => {
    expect(startOf('2023')).toBe(ms('2023-01-01'));
    expect(endOf('2023-10')).toBe(ms('2023-11-01'));
  });

  test('whatever is written as a size is a size within the limits, or a problem', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (widthPx, heightPx) => {
        const parsed = parseRequest({ size: `${widthPx}x${heightPx}` }, fallback);
        const isWithin = Math.min(widthPx, heightPx) >= 280 && Math.max(widthPx, heightPx) <= 16_384;
        expect(parsed.ok && parsed.value.size).toEqual(isWithin && { widthPx, heightPx });
      }),
    );
  });
});
