import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLink } from '../../src/model/address.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import type { UrlState } from '../../src/store/url-parts.ts';
import { earlySettings, formatUrlState, parseUrlState } from '../../src/store/url-state.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const year = 365 * 86_400_000;
const span = fc
  .tuple(fc.integer({ min: -1900 * year, max: 4000 * year }), fc.integer({ min: 1, max: 100 * year }))
  .map(([from, length]) => ({ from, to: from + length }));
const rest = fc.record(
  {
    event: id,
    passage: id,
    view: fc.constantFrom('timeline' as const, 'list' as const),
    panel: fc.constant('about' as const),
    lang: fc.constantFrom('ar' as const, 'en' as const),
    dir: fc.constantFrom('rtl' as const, 'ltr' as const),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    q: fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && text.length <= 200),
    kind: fc.subarray(['summit', 'talks', 'visit'], { minLength: 1 }),
    precision: fc.subarray(['day', 'undated'], { minLength: 1 }),
    actor: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    gaps: fc.constant('folded' as const),
  },
  { requiredKeys: [] },
);
const urlState: fc.Arbitrary<UrlState> = fc
  .tuple(rest, fc.option(span, { nil: undefined }))
  .map(([state, seen]) => ({ ...state, ...seen }));

describe('an address', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(urlState, (state) => {
        expect(parseUrlState(`#${formatUrlState(state)}`)).toEqual({ state, problems: [] });
      }),
    );
  });

  test('never throws, and accounts for every part of any junk', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10_000, unit: 'binary' }), (junk) => {
        const { state, problems } = parseUrlState(junk);
        const parts = [...new URLSearchParams(junk.replace(/^#/, ''))];
        expect(Object.keys(state).length + problems.length).toBeLessThanOrEqual(parts.length + 1);
      }),
    );
  });

  test('is short and readable', () => {
    const state: UrlState = {
      event: 'a-2023',
      from: Date.UTC(2023, 8, 1),
      to: Date.UTC(2023, 8, 13, 6, 30),
      lang: 'ar',
    };
    expect(formatUrlState(state)).toBe('v=1&event=a-2023&from=2023-09-01&to=2023-09-13T06:30&lang=ar');
  });
});

describe('a link to an event', () => {
  test.each([
    { event: 'a-2023', lang: 'ar' },
    { event: 'a-2023', passage: 'p2', lang: 'en' },
  ] as const)('is the address that the page writes for %o', (asked) => {
    expect(eventLink('https://a.example/t/?x=1#old', asked)).toBe(
      `https://a.example/t/?x=1#${formatUrlState(asked)}`,
    );
  });
});

test('the settings that the first picture needs are those that the address asks for, and no others', () => {
  const kept = { language: 'ar', direction: 'ltr', theme: 'dark' } as const;
  const settingsFor = (hash: string) =>
    earlySettings(parseUrlState(hash), createAppStore(kept, kept).getState());
  expect(settingsFor('#v=1&event=a-2023&from=2023-09-01&to=2023-09-13&months=levant')).toEqual({});
  expect(settingsFor('#v=1&lang=en&dir=rtl&theme=light&gaps=folded')).toEqual({
    language: 'en',
    direction: 'rtl',
    theme: 'light',
    isFolded: true,
  });
});

describe('a bad part is named and the rest holds', () => {
  test.each([
    ['#v=2&event=a', { event: 'a' }, [{ reason: 'newer-version', part: 'v', value: '2' }]],
    ['#v=0&event=a', { event: 'a' }, [{ reason: 'bad-value', part: 'v', value: '0' }]],
    ['#v=one&event=a', { event: 'a' }, [{ reason: 'bad-value', part: 'v', value: 'one' }]],
    ['#v=1&event=a&event=b', { event: 'a' }, [{ reason: 'repeated', part: 'event', value: 'b' }]],
    ['#v=1&event=A b&lang=ar', { lang: 'ar' }, [{ reason: 'bad-value', part: 'event', value: 'A b' }]],
    ['#v=1&lang=fr&event=a', { event: 'a' }, [{ reason: 'bad-value', part: 'lang', value: 'fr' }]],
    [
      '#v=1&kind=banana,summit,dance',
      { kind: ['summit'] },
      [{ reason: 'bad-value', part: 'kind', value: 'banana,dance' }],
    ],
    ['#v=1&q=%E0%A4%A&lang=ar', { lang: 'ar' }, [{ reason: 'bad-value', part: 'q', value: '\uFFFD%A' }]],
    ['#v=1&kind=banana,dance', {}, [{ reason: 'bad-value', part: 'kind', value: 'banana,dance' }]],
    ['#v=1&by=kcna,A b', { by: ['kcna'] }, [{ reason: 'bad-value', part: 'by', value: 'A b' }]],
    ['#v=1&kind=summit,summit', {}, [{ reason: 'bad-value', part: 'kind', value: 'summit,summit' }]],
    ['#v=1&q=%20&actor=putin', { actor: ['putin'] }, [{ reason: 'bad-value', part: 'q', value: ' ' }]],
    ['#v=1&q=قمة%20هانوي&by=kcna,putin', { q: 'قمة هانوي', by: ['kcna', 'putin'] }, []],
    ['#v=1&colour=red', {}, [{ reason: 'unknown-part', part: 'colour', value: 'red' }]],
    ['#v=1&toString=x', {}, [{ reason: 'unknown-part', part: 'toString', value: 'x' }]],
    [
      '#v=1&from=2023-09-10&to=2023-09-01&theme=dark',
      { theme: 'dark' },
      [{ reason: 'bad-value', part: 'from, to', value: '2023-09-10–2023-09-01' }],
    ],
    ['#v=1&from=2023-09-10', {}, [{ reason: 'bad-value', part: 'from', value: '2023-09-10' }]],
    [
      '#v=1&from=2023-02-30&to=2023-03-01',
      {},
      [
        { reason: 'bad-value', part: 'from', value: '2023-02-30' },
        { reason: 'bad-value', part: 'to', value: '2023-03-01' },
      ],
    ],
    ['', {}, []],
    ['#', {}, []],
  ])('%s', (hash, state, problems) => {
    expect(parseUrlState(hash)).toEqual({ state, problems });
  });
});
