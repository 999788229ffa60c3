import { err, ok, type Result } from '../../src/base/result.ts';

/** The longest line that is kept: an article of 10 MB with every letter escaped. */
const longestLine = 64 * 1024 * 1024;

const newline = 0x0a;

/**
 * The lines of a stream of UTF-8, each as soon as its end is there; the error is a clause. Lines end with LF or CRLF and
 * with nothing else, since U+2028 may stand inside JSON. No more than one line and one chunk are held.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<Result<string>> {
  let held: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) held.push(part);
    else held = [];
  };
  const end = (): Result<string> => {
    const line =
      size <= longest
        ? decode(held)
        : err(`the line has ${size} bytes; ${longest} at most are read: cut the text`);
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield end();
}

function decode(parts: readonly Uint8Array[]): Result<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      parts.length === 1 ? parts[0] : join(parts),
    );
    return ok(text.endsWith('\r') ? text.slice(0, -1) : text);
  } catch {
    return err('the line is not UTF-8: save the file as UTF-8');
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
