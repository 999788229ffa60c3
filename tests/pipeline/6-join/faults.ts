import { expect, test } from 'vitest';
import { join } from '../../../src/pipeline/6-join/join.ts';
import type { JoinInput } from '../../../src/pipeline/6-join/input.ts';
import type { Check } from '../../../src/model/check.ts';
import { check, passage } from './fixture.ts';

/** What is wrong in an input, the code of what is said of it, and a part of that. */
export type Fault = readonly [what: string, input: JoinInput, code: string, says: string];

/** The join names each fault and the place of it. */
export function expectFaults(faults: readonly Fault[]): void {
  test.each(faults)('%s', (_, joinInput, code, says) => {
    const found = join(joinInput).diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
    for (const { place } of found) expect(place).toMatch(/^(checks|articles|gazetteer)/);
  });
}

export const both = (text: string): { readonly en: string; readonly ar: string } => ({ en: text, ar: text });

export const withPassage = (changes: Parameters<typeof passage>[0]): Check =>
  check({ passages: [passage(changes), ...check().passages.slice(1)] });

export const actor = (id: string, variants: string[]) => ({ id, name: both(id), variants });
