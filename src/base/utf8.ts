const [whole, one, two, three, afterE0, afterEd, afterF0, afterF4, wrong] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

/** Well-formed UTF-8 (Unicode, table 3-7): from which state bytes from … to lead to which; all others are wrong. */
const steps: readonly (readonly [state: number, from: number, to: number, next: number])[] = [
  [whole, 0x00, 0x7f, whole],
  [whole, 0xc2, 0xdf, one],
  [whole, 0xe0, 0xe0, afterE0],
  [whole, 0xe1, 0xec, two],
  [whole, 0xed, 0xed, afterEd],
  [whole, 0xee, 0xef, two],
  [whole, 0xf0, 0xf0, afterF0],
  [whole, 0xf1, 0xf3, three],
  [whole, 0xf4, 0xf4, afterF4],
  [one, 0x80, 0xbf, whole],
  [two, 0x80, 0xbf, one],
  [three, 0x80, 0xbf, two],
  [afterE0, 0xa0, 0xbf, one],
  [afterEd, 0x80, 0x9f, one],
  [afterF0, 0x90, 0xbf, two],
  [afterF4, 0x80, 0x8f, two],
];

const nextStates = new Uint8Array((wrong + 1) << 8).fill(wrong);
for (const [state, from, to, next] of steps)
  nextStates.fill(next, (state << 8) | from, ((state << 8) | to) + 1);

/** Whether bytes that arrive in chunks, cut anywhere, are UTF-8 so far. */
export class Utf8Check {
  #state = whole as number;

  push(chunk: Uint8Array): boolean {
    this.#state = stateAfter(this.#state, chunk);
    return this.#state !== wrong;
  }
}

export function isUtf8(bytes: Uint8Array): boolean {
  return stateAfter(whole, bytes) === whole;
}

/** A `TextDecoder` takes several times as long, since it makes a string. */
function stateAfter(state: number, bytes: Uint8Array): number {
  let after = state;
  for (let at = 0; at < bytes.length; at++) after = nextStates[(after << 8) | (bytes[at] ?? 0)] ?? wrong;
  return after;
}
