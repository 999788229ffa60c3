/** Bytes that arrive in chunks cut anywhere, to be taken in parts of any length. Fails as its stream fails. */
export class ByteSource {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #left: Uint8Array = new Uint8Array(0);
  #hasFailed = false;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** Whether its stream has failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** What has arrived, at least a byte of it; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      if (this.#left.length > 0) {
        const chunk = this.#left;
        this.#left = new Uint8Array(0);
        return chunk;
      }
      const { done, value } = await this.#read();
      if (done) return undefined;
      this.#left = value;
    }
  }

  /** Just so many bytes in a buffer of their own, fewer only at the end; `onBytes` is told how many came each time. */
  async take(length: number, onBytes?: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
    const taken = new Uint8Array(length);
    let used = 0;
    while (used < length) {
      const chunk = await this.next();
      if (chunk === undefined) return taken.slice(0, used);
      const part = chunk.subarray(0, length - used);
      taken.set(part, used);
      used += part.length;
      this.#left = chunk.subarray(part.length);
      onBytes?.(part.length);
    }
    return taken;
  }

  /** The first bytes, fewer only at the end; they will be taken again. */
  async peek(length: number): Promise<Uint8Array> {
    let first: Uint8Array = new Uint8Array(0);
    while (first.length < length) {
      const chunk = await this.next();
      if (chunk === undefined) break;
      first = first.length === 0 ? chunk : joined(first, chunk);
    }
    this.#left = first;
    return first.subarray(0, length);
  }

  /** All that is still to come, as a stream. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream({
      pull: async (controller) => {
        const chunk = await this.next();
        if (chunk === undefined) controller.close();
        else controller.enqueue(Uint8Array.from(chunk));
      },
      cancel: (reason) => this.cancel(reason),
    });
  }

  async #read(): Promise<ReadableStreamReadResult<Uint8Array>> {
    try {
      return await this.#reader.read();
    } catch (cause) {
      this.#hasFailed = true;
      throw cause;
    }
  }

  cancel(reason?: unknown): Promise<void> {
    return this.#reader.cancel(reason);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
