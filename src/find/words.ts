/** A word of a text, `[start, end)` in UTF-16 units: whole, so that its letters stay joined. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}\p{N}]/u;
/** Marks, tatweel, joiners and bidi controls stand inside a word. */
const inside = /[\p{M}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]/u;
export const apostrophe = /['’ʼʻ`]/;

/** In initials (U.S.) a full stop stands inside a word. */
const initial = /[A-Z]/;

type Role = 'none' | 'letter' | 'inside' | 'apostrophe' | 'stop';
/** Of the code points of one unit that were met, each at its place. */
const roles: (Role | undefined)[] = Array.from({ length: 0x10000 });

/** The words of a text in order: letters and digits, and an apostrophe between them. */
export function wordsOf(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  let start = -1;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const role = roleOf(code);
    const isWord = role === 'letter' || (start >= 0 && (role === 'inside' || isInner(text, at, role)));
    if (isWord && start < 0) start = at;
    if (!isWord && start >= 0) {
      words.push({ text: text.slice(start, at), start, end: at });
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) words.push({ text: text.slice(start), start, end: text.length });
  return words;
}

function isInner(text: string, at: number, role: Role): boolean {
  if (role === 'stop') return isInitial(text, at - 1) && isInitial(text, at + 1);
  return role === 'apostrophe' && roleOf(text.codePointAt(at + 1) ?? 0) === 'letter';
}

function isInitial(text: string, at: number): boolean {
  return (
    initial.test(text.charAt(at)) && !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + 1))
  );
}

/** Asking a table is many times as fast as asking an expression about Unicode. */
function roleOf(code: number): Role {
  const known = roles[code];
  if (known !== undefined) return known;
  const role = readRole(String.fromCodePoint(code));
  if (code < roles.length) roles[code] = role;
  return role;
}

function readRole(point: string): Role {
  if (point === '.') return 'stop';
  if (apostrophe.test(point)) return 'apostrophe';
  if (inside.test(point)) return 'inside';
  return letter.test(point) ? 'letter' : 'none';
}
