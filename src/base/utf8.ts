/** Whether bytes that arrive in chunks, cut anywhere, are UTF-8 so far. */
export class Utf8Check {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #isSound = true;

  /** The engine decodes faster than a loop over bytes could look at them. */
  push(chunk: Uint8Array): boolean {
    this.#isSound &&= isDecoded(this.#decoder, chunk, true);
    return this.#isSound;
  }
}

export function isUtf8(bytes: Uint8Array): boolean {
  return isDecoded(new TextDecoder('utf-8', { fatal: true }), bytes, false);
}

function isDecoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
