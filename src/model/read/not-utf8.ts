import { parseJson } from '../../base/parse-json.ts';

const lost = '\uFFFD';
const lostBytes = new TextEncoder().encode(lost);

/** Where in a JSON text bytes are first no UTF-8, as a path: `title.ar`; empty where they stand in no string or no JSON. */
export function placeOfNotUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(withoutLost(bytes));
  const parsed = parseJson(text.replace(/\\u[fF]{3}[dD]/g, String.raw`\u0020`));
  return (parsed.ok ? findLost(parsed.value) : undefined) ?? '';
}

/** What stands in a text for letters that were lost before is a letter like any other. */
function withoutLost(bytes: Uint8Array): Uint8Array {
  const kept = bytes.slice();
  for (let at = kept.indexOf(0xef); at >= 0; at = kept.indexOf(0xef, at + 1))
    if (lostBytes.every((byte, n) => kept[at + n] === byte)) kept.fill(0x20, at, at + lostBytes.length);
  return kept;
}

/** Undefined where there is none. */
function findLost(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes(lost) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    const found = findLost(part, path + step);
    if (found !== undefined) return found;
  }
  return undefined;
}
