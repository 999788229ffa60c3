import { type ScannedEvent, scanPlainEvent } from './plain-scan.ts';

/** Elements of a list that stand one after another in `bytes`: the i-th at `[starts[i], ends[i])`. Valid until the call returns. */
export interface ElementRun {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Those that were recognized. */
  readonly scanned: readonly (ScannedEvent | undefined)[];
}

type State =
  /** Around the list: kept for the frame. */
  | 'frame'
  /** In the list, before its first element or its end; before an element; inside of one; after one. */
  | 'first'
  | 'next'
  | 'element'
  | 'after';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const firstCapacity = 1 << 18;
/** More of them together would only outlive what a young heap holds. */
const longestRun = 256;

/** One character a byte, where UTF-8 would join several; the name stands for windows-1252. */
const oneByOne = new TextDecoder('latin1');

/**
 * Takes a JSON object apart while its bytes arrive, in chunks cut anywhere: the elements of its list `events` are handed
 * out in runs, the rest is the frame, in which that list is empty. What is not JSON is found by whoever parses the parts,
 * but for what stands between two elements, which is found here. Linear in the bytes, whatever the length of an element.
 */
export class EventSplitter {
  readonly #onRun: (run: ElementRun) => void;
  readonly #onList: () => void;
  /** The bytes that are not yet used, from 0 to `#length`. */
  #bytes = new Uint8Array(firstCapacity);
  #length = 0;
  #at = 0;
  #state: State = 'frame';
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Where the string began that ended last, and where it ended, at the depth of the keys. */
  #stringStart = 0;
  #lastString = '';
  #isEventsValue = false;
  /** From here on bytes of the frame are still to be kept. */
  #frameStart = 0;
  #frame: Uint8Array<ArrayBuffer>[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #scanned: (ScannedEvent | undefined)[] = [];
  /** Of the bytes from `#textStart` on, a character a byte; made when it is wanted. */
  #text: string | undefined;
  #textStart = 0;
  #wrongByte: number | undefined;

  /** `onList` is called where a list begins: should an object hold two, the latter counts. */
  constructor(onRun: (run: ElementRun) => void, onList: () => void) {
    this.#onRun = onRun;
    this.#onList = onList;
  }

  /** What stands where only a comma or the end of the list may; undefined while nothing does. */
  get wrongByte(): number | undefined {
    return this.#wrongByte;
  }

  get isInList(): boolean {
    return this.#state !== 'frame';
  }

  push(chunk: Uint8Array): void {
    this.#append(chunk);
    while (this.#at < this.#length && this.#wrongByte === undefined) {
      if (this.#state === 'frame') this.#readFrame();
      else if (this.#state === 'element') this.#readElement();
      else this.#readBetween();
    }
    this.#handOut();
    this.#release();
  }

  /** Everything but the elements; to be asked for at the end. */
  frame(): Uint8Array<ArrayBuffer> {
    return joined(this.#frame);
  }

  #append(chunk: Uint8Array): void {
    const needed = this.#length + chunk.length;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = needed;
    this.#text = undefined;
  }

  /** Drops what is used. An element or a key that is cut off by the end of the chunk stays. */
  #release(): void {
    if (this.#state === 'frame') this.#keepFrame(this.#at);
    const used =
      this.#state === 'element'
        ? (this.#starts[0] ?? this.#at)
        : this.#isInString
          ? this.#stringStart
          : this.#at;
    if (used === 0) return;
    this.#bytes.copyWithin(0, used, this.#length);
    this.#length -= used;
    this.#at -= used;
    this.#frameStart = this.#at;
    this.#stringStart -= used;
    if (this.#state === 'element') this.#starts[0] = 0;
  }

  #keepFrame(end: number): void {
    if (end > this.#frameStart) this.#frame.push(this.#bytes.slice(this.#frameStart, end));
    this.#frameStart = end;
  }

  #readFrame(): void {
    const bytes = this.#bytes;
    for (; this.#at < this.#length; this.#at++) {
      const byte = bytes[this.#at] ?? 0;
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === backslash) this.#isEscaped = true;
        else if (byte === quote) this.#endString();
      } else if (byte === quote) {
        this.#isInString = true;
        this.#isEventsValue = false;
        this.#stringStart = this.#at;
      } else if (byte === openBracket && this.#isEventsValue && this.#depth === 1) {
        this.#beginList();
        return;
      } else if (byte === openBrace || byte === openBracket) {
        this.#depth += 1;
        this.#isEventsValue = false;
      } else if (byte === closeBrace || byte === closeBracket) this.#depth -= 1;
      else if (byte === colon) this.#isEventsValue = this.#depth === 1 && isEventsKey(this.#lastString);
      else if (!isSpace(byte)) this.#isEventsValue = false;
    }
  }

  #endString(): void {
    this.#isInString = false;
    /** `"events"` is longest as six escapes of six characters. */
    const isShort = this.#at - this.#stringStart <= 6 * 6 + 1;
    this.#lastString =
      this.#depth === 1 && isShort
        ? new TextDecoder().decode(this.#bytes.subarray(this.#stringStart, this.#at + 1))
        : '';
  }

  #beginList(): void {
    this.#at += 1;
    this.#keepFrame(this.#at);
    this.#isEventsValue = false;
    this.#state = 'first';
    this.#onList();
  }

  #readBetween(): void {
    const byte = this.#bytes[this.#at] ?? 0;
    if (isSpace(byte)) {
      this.#at += 1;
    } else if (byte === closeBracket && this.#state !== 'next') {
      this.#handOut();
      this.#frameStart = this.#at;
      this.#state = 'frame';
      this.#at += 1;
    } else if (this.#state === 'after') {
      if (byte === comma) this.#state = 'next';
      else this.#wrongByte = byte;
      this.#at += 1;
    } else if (byte === comma || byte === closeBracket) {
      this.#wrongByte = byte;
    } else {
      this.#beginElement();
    }
  }

  #beginElement(): void {
    this.#starts.push(this.#at);
    const scanned = this.#scan();
    if (scanned !== undefined) {
      this.#at = this.#textStart + scanned.end;
      this.#endElement(scanned);
      return;
    }
    this.#state = 'element';
    this.#depth = 0;
  }

  #scan(): ScannedEvent | undefined {
    if (this.#text === undefined) {
      this.#text = oneByOne.decode(this.#bytes.subarray(this.#at, this.#length));
      this.#textStart = this.#at;
    }
    return scanPlainEvent(this.#text, this.#at - this.#textStart);
  }

  /** What is not recognized goes through this loop. */
  #readElement(): void {
    const bytes = this.#bytes;
    const length = this.#length;
    let at = this.#at;
    let depth = this.#depth;
    let isInString = this.#isInString;
    let isEscaped = this.#isEscaped;
    for (;;) {
      if (isInString) {
        while (at < length) {
          const byte = bytes[at];
          at += 1;
          if (isEscaped) isEscaped = false;
          else if (byte === quote) {
            isInString = false;
            break;
          } else if (byte === backslash) isEscaped = true;
        }
      }
      if (at >= length) break;
      const byte = bytes[at];
      if (byte === quote) isInString = true;
      else if (byte === openBrace || byte === openBracket) depth += 1;
      else if (byte === closeBrace || byte === closeBracket) {
        if (depth === 0) break;
        depth -= 1;
      } else if (byte === comma && depth === 0) break;
      at += 1;
    }
    this.#at = at;
    this.#isInString = isInString;
    this.#isEscaped = isEscaped;
    this.#depth = depth;
    if (at < length) this.#endElement(undefined);
  }

  #endElement(scanned: ScannedEvent | undefined): void {
    this.#ends.push(this.#at);
    this.#scanned.push(scanned);
    if (this.#ends.length === longestRun) this.#handOut();
    this.#state = 'after';
    this.#depth = 1;
  }

  #handOut(): void {
    const starts = this.#starts;
    if (this.#ends.length === 0) return;
    const open = starts.slice(this.#ends.length);
    this.#onRun({
      bytes: this.#bytes,
      starts: starts.slice(0, this.#ends.length),
      ends: this.#ends,
      scanned: this.#scanned,
    });
    this.#starts = open;
    this.#ends = [];
    this.#scanned = [];
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function isEventsKey(text: string): boolean {
  if (text === '"events"') return true;
  if (!text.includes('\\')) return false;
  try {
    return JSON.parse(text) === 'events';
  } catch {
    return false;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
