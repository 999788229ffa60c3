import { digits as anyDigits } from './pattern.ts';
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
  const byWord = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const word of rule.starts) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  return (text) => {
    const matches: Match[] = [];
    let at = 0;
    while (at < text.length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === other) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
      const match = matchAt(text, at, end, kind, byWord);
      if (match) matches.push(match);
      at = match ? match.end : end;
    }
    return matches;
  };
}

function matchAt(
  text: string,
  start: number,
  end: number,
  kind: number,
  byWord: ReadonlyMap<string, readonly Rule[]>,
): Match | undefined {
  if (kind === digit) return longest(byWord.get(anyDigits), { start, text, at: start });
  if (end - start > 24) return undefined;
  const word = text.slice(start, end);
  const whole = longest(byWord.get(word), { start, text, at: start });
  if (whole) return whole;
  for (const cut of proclitics(word)) {
    const match = longest(byWord.get(word.slice(cut)), { start: start + cut, text, at: start + cut });
    if (match) return match;
  }
  const lam = /^[وف]?لل/.exec(word)?.[0].length;
  if (lam === undefined) return undefined;
  const rules = byWord.get(`ال${word.slice(lam)}`);
  if (rules === undefined) return undefined;
  const from = start + lam - 2;
  return longest(rules, { start: from, text: `ال${text.slice(from + 2, from + reach)}`, at: 0 });
}

/** How many letters of proclitics may be taken off a word: «و», «ب», «وب» …; what is left has to be a word. */
function proclitics(word: string): readonly number[] {
  const cuts: number[] = [];
  const first = word.charAt(0);
  const conjunction = first === 'و' || first === 'ف' ? 1 : 0;
  if (conjunction > 0 && word.length > 2) cuts.push(1);
  const next = word.charAt(conjunction);
  if ((next === 'ب' || next === 'ل' || next === 'ك') && word.length > conjunction + 2) cuts.push(conjunction + 1);
  return cuts;
}

function longest(rules: readonly Rule[] | undefined, { start, text, at }: Place): Match | undefined {
  let best: Match | undefined;
  for (const rule of rules ?? []) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    if (found === null) continue;
    const end = start + found[0].length;
    if (best !== undefined && end <= best.end) continue;
    if (rule.after !== undefined || rule.notAfter !== undefined) {
      const before = text.slice(Math.max(0, at - lookBack), at);
      if (rule.after !== undefined && !rule.after.test(before)) continue;
      if (rule.notAfter?.test(before)) continue;
    }
    const expression = rule.read(found.groups ?? {});
    if (expression) best = { rule: rule.id, timexType: rule.timexType, start, end, expression };
  }
  return best;
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
