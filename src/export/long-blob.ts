/** So many characters become bytes at once, and so many bytes a blob: each is a moment’s work. */
const runLength = 1 << 18;
const heapBytes = 1 << 23;

/** A blob of text that is given piece by piece and may be long: at once, its encoding and copying would hold a page up. */
export class LongBlob {
  readonly #encoder = new TextEncoder();
  readonly #blobs: Blob[] = [];
  #run: string[] = [];
  #runLength = 0;
  #heap: Uint8Array<ArrayBuffer>[] = [];
  #heapBytes = 0;

  add(text: string): void {
    this.#run.push(text);
    this.#runLength += text.length;
    if (this.#runLength >= runLength) this.#encode();
    if (this.#heapBytes >= heapBytes) this.#heapUp();
  }

  finish(mediaType: string): Blob {
    this.#encode();
    return new Blob([...this.#blobs, ...this.#heap], { type: mediaType });
  }

  #encode(): void {
    const bytes = this.#encoder.encode(this.#run.join(''));
    this.#heap.push(bytes);
    this.#heapBytes += bytes.length;
    this.#run = [];
    this.#runLength = 0;
  }

  #heapUp(): void {
    this.#blobs.push(new Blob(this.#heap));
    this.#heap = [];
    this.#heapBytes = 0;
  }
}
