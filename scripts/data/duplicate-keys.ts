interface Frame {
  /** The keys of an object so far; undefined in an array. */
  readonly keys: Set<string> | undefined;
  /** What the member that is read now is called. */
  at: string;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Keys that an object of a JSON text has twice, each with the path to it: `JSON.parse` keeps the last and says nothing.
 * `text` must be JSON.
 */
export function duplicateKeys(text: string): readonly string[] {
  const found: string[] = [];
  const open: Frame[] = [];
  let expectsKey = false;
  for (const [piece] of text.matchAll(token)) {
    const frame = open.at(-1);
    if (piece === '{' || piece === '[') {
      open.push({ keys: piece === '{' ? new Set() : undefined, at: piece === '{' ? '' : '0' });
      expectsKey = piece === '{';
    } else if (piece === '}' || piece === ']') {
      open.pop();
      expectsKey = false;
    } else if (piece === ',' && frame) {
      expectsKey = frame.keys !== undefined;
      if (!frame.keys) frame.at = String(Number(frame.at) + 1);
    } else if (piece === ':') expectsKey = false;
    else if (expectsKey && frame?.keys) {
      const key = String(JSON.parse(piece));
      frame.at = key;
      if (frame.keys.has(key)) found.push(open.map(({ at }) => at).join('.'));
      frame.keys.add(key);
    }
  }
  return found;
}
