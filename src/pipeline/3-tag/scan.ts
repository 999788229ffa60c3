import type { TimeExpression } from '../../model/timex.ts';
import { digits as anyDigits, fourDigits, twoDigits } from './pattern.ts';
import type { Match, Rule } from './rule.ts';

/** How far back a rule may look, and how far a phrase may reach, in characters. */
const lookBack = 48;
const reach = 160;

/** A place at which rules may be tried: `text` differs from the sentence where «لل» stands for «ل» and «ال». */
interface Place {
  readonly start: number;
  readonly text: string;
  readonly at: number;
}

/**
 * Finds the phrases of a text: at each word that some rule can begin with, proclitics (و ف ب ل ك) taken off, the longest
 * match wins, of equally long ones the rule given first; the search goes on behind it. The work is bounded by the number
 * of words, whatever they are.
 */
export function createScanner(rules: readonly Rule[]): (text: string) => readonly Match[] {
  const index = indexOf(rules);
  return (text) => {
    const matches: Match[] = [];
    let at = 0;
    while (at < text.length) {
      const kind = kinds[text.charCodeAt(at)] ?? other;
      if (kind === other) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < text.length && kinds[text.charCodeAt(end)] === kind) end += 1;
      const found = kind === digit ? numberAt(text, at, end, index) : wordAt(text, at, end, index);
      if (found?.match) matches.push(found.match);
      at = found?.end ?? end;
    }
    return matches;
  };
}

/** The rules by the word that they can begin with, and by the first three letters whether any word begins so. */
interface RuleIndex {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  readonly begins: Uint8Array;
  /** By the length of a run of digits, up to five and more. */
  readonly byDigits: readonly (readonly Rule[])[];
}

function indexOf(rules: readonly Rule[]): RuleIndex {
  const byWord = new Map<string, Rule[]>();
  const begins = new Uint8Array(0x10000);
  for (const rule of rules)
    for (const word of rule.starts) {
      byWord.set(word, [...(byWord.get(word) ?? []), rule]);
      begins[head(word, 0, word.length)] = 1;
    }
  const byDigits = [0, 1, 2, 3, 4, 5].map((length) => {
    const sizes = [anyDigits, ...(length <= 2 ? [twoDigits] : []), ...(length === 4 ? [fourDigits] : [])];
    return rules.filter(({ starts }) => sizes.some((size) => starts.includes(size)));
  });
  return { byWord, begins, byDigits };
}

/** Three letters as one number; where the word is shorter, with what follows it left out. */
function head(text: string, at: number, end: number): number {
  const third = at + 2 < end ? text.charCodeAt(at + 2) : 0;
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + third) & 0xffff;
}

function numberAt(text: string, start: number, end: number, { byDigits }: RuleIndex): Found | undefined {
  return longest(byDigits[Math.min(end - start, 5)], { start, text, at: start });
}

/** No word that a rule begins with is longer, its proclitics with it. */
const longestWord = 24;

function wordAt(text: string, start: number, end: number, index: RuleIndex): Found | undefined {
  if (end - start > longestWord) return undefined;
  const whole = wholeWordAt(text, start, end, index);
  if (whole) return whole;
  const first = text.charCodeAt(start);
  const conjunction = first === waw || first === feh ? 1 : 0;
  const after = text.charCodeAt(start + conjunction);
  const preposition = after === beh || after === lam || after === kaf ? 1 : 0;
  for (const cut of cuts[conjunction * 2 + preposition] ?? []) {
    const match = end - start < cut + 2 ? undefined : wholeWordAt(text, start + cut, end, index);
    if (match) return match;
  }
  return lamAndArticleAt(text, start + conjunction, end, index);
}

function wholeWordAt(
  text: string,
  start: number,
  end: number,
  { byWord, begins }: RuleIndex,
): Found | undefined {
  if (begins[head(text, start, end)] !== 1) return undefined;
  return longest(byWord.get(text.slice(start, end)), { start, text, at: start });
}

/** «لل» is «ل» and «ال»: «للسنة». */
function lamAndArticleAt(text: string, start: number, end: number, { byWord }: RuleIndex): Found | undefined {
  if (text.charCodeAt(start) !== lam || text.charCodeAt(start + 1) !== lam) return undefined;
  const rules = byWord.get(`ال${text.slice(start + 2, end)}`);
  return rules && longest(rules, { start, text: `ال${text.slice(start + 2, start + reach)}`, at: 0 });
}

const [waw, feh, beh, lam, kaf] = Array.from('وفبلك', (letter) => letter.charCodeAt(0));

/** How many letters of proclitics may be taken off, by whether there is a conjunction and a preposition. */
const cuts: readonly (readonly number[])[] = [[], [1], [1], [1, 2]];

/** What begins at a place; without a match when it is the name of something else, of which no part is read either. */
interface Found {
  readonly end: number;
  readonly match?: Match;
}

function longest(rules: readonly Rule[] | undefined, { start, text, at }: Place): Found | undefined {
  let best: Match | undefined;
  let named = -1;
  for (const rule of rules ?? []) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    if (found === null) continue;
    const end = start + found[0].length;
    if (best !== undefined && end <= best.end) continue;
    const expression = rule.read(found.groups ?? {}, found[0]);
    if (expression === undefined) continue;
    const side = isGuarded(rule) ? sideOf(rule, expression, text, at) : 'right';
    if (side === 'wrong') continue;
    if (side === 'name') named = Math.max(named, end);
    else best = { rule: rule.id, timexType: rule.timexType, start, end, expression };
  }
  if (best !== undefined && best.end > named) return { end: best.end, match: best };
  return named < 0 ? undefined : { end: named };
}

function isGuarded({ after, notAfter, notAfterUndated }: Rule): boolean {
  return after !== undefined || notAfter !== undefined || notAfterUndated !== undefined;
}

/** Whether what stands before a phrase lets it be one, or makes it the name of something else. */
function sideOf(
  { after, notAfter, notAfterUndated }: Rule,
  expression: TimeExpression,
  text: string,
  at: number,
): 'right' | 'wrong' | 'name' {
  const before = at > lookBack ? `…${text.slice(at - lookBack, at)}` : text.slice(0, at);
  if (after?.test(before) === false) return 'wrong';
  if (notAfter?.test(before) === true) return 'name';
  const isDated =
    expression.type === 'calendar' &&
    [expression.year, expression.yearsAway, expression.direction].some((told) => told !== undefined);
  return !isDated && notAfterUndated?.test(before) === true ? 'name' : 'right';
}

const other = 0;
const letter = 1;
const digit = 2;

/** Letters, digits and all else, by UTF-16 unit of matching text. */
function kindOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return digit;
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? letter : other;
  }
  if (code >= 0x620 && code <= 0x6ff) return code >= 0x66a && code <= 0x66d ? other : letter;
  return code >= 0xc0 && code <= 0x24f ? letter : other;
}

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));
