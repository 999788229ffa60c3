import type { Edtf } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

/** News comes in bursts: a large file says the same few thousand dates over and over. */
const mostKnown = 1 << 16;
const known = new Map<string, Edtf>();

/** What `parseEdtf` reads, the same object for a text that comes again; undefined where it is no date of ours. */
export function knownEdtf(text: string): Edtf | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parseEdtf(text);
  if (!parsed.ok) return undefined;
  if (known.size === mostKnown) known.clear();
  known.set(detached(text), parsed.value);
  return parsed.value;
}

/** A part of a long text keeps all of it in memory; a part of this copy keeps no more than the copy. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
