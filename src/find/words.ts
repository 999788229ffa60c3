import { remember } from '../base/remember.ts';
import { foldWord } from './fold.ts';

/** A word of a text, `[start, end)` in UTF-16 units: whole, so that its letters stay joined. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}\p{N}]/u;
/** Marks, tatweel, joiners and bidi controls stand inside a word. */
const inside = /[\p{M}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]/u;
const apostrophe = /['’ʼʻ`]/;

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

/** Arabic’s article with what is written to its left, and with the preposition that swallows its alef. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=.{2})/u;
const longArticle = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u;
/** A conjunction or preposition of one letter; too often the first letter of the word itself to be taken off a question. */
const proclitic = /^[وفبلك](?=\p{Script=Arabic}{3})/u;
const twoProclitics = /^[وف][بلك](?=\p{Script=Arabic}{3})/u;

/** The folded forms under which a word of a text is found; the first is the word itself. */
export const formsOfText = remember(1 << 16, (text: string): readonly string[] =>
  distinct(
    spellingsOf(text).flatMap((form) => [
      form,
      ...[article, proclitic, twoProclitics].map((prefix) => form.replace(prefix, '')),
    ]),
  ),
);

/** The folded forms that a word of a question asks for, any of them; the first is the word itself. */
export function formsOfQuestion(text: string): readonly string[] {
  return distinct(spellingsOf(text).flatMap((form) => [form, form.replace(longArticle, '')]));
}

/** شؤون and شئون share neither و nor ي: beside the word itself stands one in which every seat of hamza is a hamza. */
function spellingsOf(text: string): readonly string[] {
  const [first = '', ...rest] = text.replaceAll('.', '').split(apostrophe);
  const isPossessive = rest.length === 1 && /^s$/i.test(rest[0] ?? '');
  const whole = isPossessive ? first : [first, ...rest].join('');
  const parts = isPossessive ? [] : rest.filter((part) => part.length > 2);
  return [whole, whole.normalize('NFC').replaceAll(/[ؤئ]/g, 'ء'), ...parts].map(foldWord);
}

function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}

/** What is asked of a word: any of these forms, or, as a prefix, the beginning of a longer one. */
export interface WantedForms {
  readonly forms: readonly string[];
  readonly isPrefix: boolean;
}

/** Whether a word of a text is one that is asked for. */
export function isWanted(text: string, { forms: wanted, isPrefix }: WantedForms): boolean {
  return formsOfText(text).some((form) =>
    wanted.some((want) => (isPrefix ? form.startsWith(want) : form === want)),
  );
}
