import { describe, expect, it } from 'vitest';
import { remember, rememberOf } from '../../src/base/remember.ts';

describe('remembering', () => {
  it('makes what belongs to a text once, up to so many texts', () => {
    const made = remember(2, (key) => [key]);
    const [a, b] = [made('a'), made('b')];
    expect([made('a'), made('b')]).toEqual([['a'], ['b']]);
    expect(made('a')).toBe(a);
    expect(made('b')).toBe(b);
    expect(made('c')).toEqual(['c']);
    expect(made('a')).toEqual(a);
    expect(made('a')).not.toBe(a);
  });

  it('makes what belongs to an object once, and for another that is equal anew', () => {
    const made = rememberOf(({ n }: { readonly n: number }) => [n]);
    const owner = { n: 1 };
    expect(made(owner)).toEqual([1]);
    expect(made(owner)).toBe(made(owner));
    expect(made({ n: 1 })).not.toBe(made(owner));
  });
});
