import type { ResolvedTimex } from '../../src/model/timex.ts';
import { read } from '../../src/pipeline/index.ts';

const nobody = { actors: [], places: [] };

/** Runs stages 1 to 4 on a text as published on a day. */
export function readDates(source: string, published: string): readonly ResolvedTimex[] {
  return read({ id: 'text', language: 'ar', source }, published, nobody).timexes;
}

/** `words → value`, one for each expression, as rows compare them. */
export function datesOf(source: string, published: string): readonly string[] {
  return readDates(source, published).map(({ reading }) => `${reading.words} → ${reading.value}`);
}

/** `words → value (rule)`: what a failing row shows. */
export function trace(source: string, published: string): string {
  return readDates(source, published)
    .map(({ reading, implied, mismatch }) =>
      [`${reading.words} → ${reading.value} (${reading.rule})`, ...implied, mismatch]
        .filter(Boolean)
        .join(', '),
    )
    .join('\n');
}
