import { edtfFaults } from '../time/edtf-fault.ts';

/** What is wrong with a stored value. */
export interface Fault {
  readonly code: FaultCode;
  /** What the sentence about it names, in order: what was found there, as JSON or an id, and what is allowed. */
  readonly details: readonly string[];
}

export type FaultCode = keyof typeof faultWords;

/** In English, as the command line says it; `src/words` has them in every language. */
export const faultWords = {
  ...edtfFaults,
  'odd-character': (character: string, place: string) => `unexpected “${character}” at ${place}`,
  'ends-within': (place: string) => `the file ends within ${place}`,
  'not-utf8': (place: string) => `${place} is not UTF-8; save the file in that encoding`,
  'file-not-utf8': () => 'it is not UTF-8; save it in that encoding',
  'broken-file': (said: string) => `not valid JSON: “${said}”`,
  'broken-json': (place: string, said: string) => `not valid JSON in ${place}: “${said}”`,
  'broken-gzip': (said: string) => `it cannot be unzipped: “${said}”`,
  'odd-start': () => 'it does not begin as a packed file does',
  'odd-preface': () => 'its first part cannot be read',
  'cut-off': () => 'it is cut off',
  altered: () => 'its checksum is another: it was altered',
  'too-long': () => 'it is longer than it says',
  'other-version': () => 'it was packed by another version of the app',
  'no-part': (name: string) => `it has no part “${name}”`,
  'odd-parts': (said: string) => `its parts do not fit: “${said}”`,
  missing: (expected: string) => `missing; expected ${expected}`,
  'wrong-type': (expected: string, found: string) => `expected ${expected}, found ${found}`,
  'not-allowed': (found: string, allowed: string) => `${found} is not allowed here; allowed: ${allowed}`,
  'unknown-keys': (keys: string) => `unknown key ${keys}; remove it`,
  'no-such-shape': (found: string) => `${found} has none of the allowed shapes`,
  'too-small': (found: string) => `too short or too small: ${found}`,
  'too-big': (found: string) => `too long or too big: ${found}`,
  'not-valid': (found: string) => `${found} is not valid here`,
  'no-article': (id: string) => `there is no article "${id}" in this file`,
  'no-actor': (id: string) => `there is no actor "${id}" in this file`,
  'no-place': (id: string) => `there is no place "${id}" in this file`,
  'no-event': (id: string) => `there is no event "${id}" in this file`,
  'no-passage': (id: string) => `there is no passage "${id}" in this event`,
  'used-twice': (id: string) => `"${id}" is used twice; rename one of the two`,
  'no-source': () => 'is empty; only a draft may have events without a source',
  'not-checked': () => 'is null; only a draft may have events that have not been checked',
} satisfies Record<string, (...details: string[]) => string>;

export function sayFault({ code, details }: Fault): string {
  const say: (...details: readonly string[]) => string = faultWords[code];
  return say(...details);
}
