import { describe, expect, test } from 'vitest';
import { aroundStretches } from '../../../src/ui/reader/around-passage.ts';

const text = 'قال أول. قال ثان. قال ثالث.\nقال رابع. قال خامس.';
const regions = [{ start: 0, end: text.length, kind: 'body' as const }];

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function shown(
  stretches: readonly { start: number; end: number }[],
  gaps: readonly { start: number; end: number }[] = [],
) {
  const laid = aroundStretches({ text, gaps }, regions, stretches);
  expect(laid.text).toHaveLength(text.length);
  return laid.text.trim().split(/\n+/);
}

describe('what a sheet has of an article', () => {
  test('is the whole sentence of a stretch and the one after it, in their places', () => {
    expect(shown([at('ثان')])).toEqual(['قال ثان. قال ثالث.']);
    expect(aroundStretches({ text, gaps: [] }, regions, [at('ثان')]).text.indexOf('قال ثان')).toBe(
      at('قال ثان').start,
    );
  });

  test('goes on in the next paragraph, and ends with the text', () => {
    expect(shown([at('ثالث')])).toEqual(['قال ثالث.', 'قال رابع.']);
    expect(shown([at('خامس')])).toEqual(['قال خامس.']);
  });

  test('is every stretch that is asked for', () => {
    expect(shown([at('أول'), at('خامس')])).toEqual(['قال أول. قال ثان.', 'قال خامس.']);
  });

  test('does not reach over what is left out', () => {
    expect(shown([at('ثالث')], [{ start: at('ثالث').end + 1, end: at('رابع').start - 4 }])).toEqual([
      'قال ثالث.',
    ]);
  });
});
