import { firstHash, hashed } from './hash.ts';

const quote = 0x22;
const backslash = 0x5c;
const space = 0x20;
const del = 0x7f;
/** What JSON may have after a backslash, four hexadecimal digits aside. */
const escaped = bytesOf('"\\/bfnrt');
/** Short texts come again and again, as words and days do. */
const longestKnown = 12;
const mostKnown = 1 << 14;

/** UTF-8 of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const ascii = new TextDecoder();

interface Known {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Goes forward through the bytes of JSON that has nothing but what is asked for; makes no strings but short ones that come again. */
export class ByteCursor {
  readonly #known = new Map<number, Known>();
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;

  begin(bytes: Uint8Array, from: number, end: number): void {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = end;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#end;
  }

  /** The byte here, and goes on; 0 at the end. */
  next(): number {
    return this.#at < this.#end ? (this.#bytes[this.#at++] ?? 0) : 0;
  }

  /** Goes on behind these bytes; false, without going on, where others stand. */
  take(wanted: Uint8Array): boolean {
    const bytes = this.#bytes;
    const at = this.#at;
    if (this.#end - at < wanted.length) return false;
    for (let n = 0; n < wanted.length; n++) if (bytes[at + n] !== wanted[n]) return false;
    this.#at = at + wanted.length;
    return true;
  }

  /** Goes on to the quote that ends a string; false where it is no string or has an escape by number. */
  passText(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < this.#end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (byte < space) return false;
      if (byte === backslash && !escaped.includes(bytes[++at] ?? 0)) return false;
    }
    this.#at = at;
    return at < this.#end;
  }

  /** The text up to the quote that ends it, of ASCII without escapes, and goes on to that quote. */
  takeAscii(): string | undefined {
    const bytes = this.#bytes;
    const from = this.#at;
    let hash = firstHash;
    let at = from;
    for (; at < this.#end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (byte < space || byte >= del || byte === backslash) return undefined;
      hash = hashed(hash, byte);
    }
    this.#at = at;
    return at < this.#end ? this.#textOf(from, at, hash) : undefined;
  }

  #textOf(from: number, to: number, hash: number): string {
    const found = this.#known.get(hash);
    if (found !== undefined && this.#isAt(found.bytes, from, to)) return found.text;
    const text = ascii.decode(this.#bytes.subarray(from, to));
    if (to - from > longestKnown) return text;
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(hash, { bytes: this.#bytes.slice(from, to), text });
    return text;
  }

  #isAt(wanted: Uint8Array, from: number, to: number): boolean {
    if (wanted.length !== to - from) return false;
    for (let n = 0; n < wanted.length; n++) if (this.#bytes[from + n] !== wanted[n]) return false;
    return true;
  }
}
