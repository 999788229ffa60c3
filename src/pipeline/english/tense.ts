/** Words after which a date lies ahead. */
const future =
  /^(?:will|won|shall|would|may|might|could|scheduled|expected|due|slated|set|planned|plans?|planning|hopes?|upcoming|ahead|tomorrow|next|going|to)$/i;
/** Of these, the ones that say so only before a verb: “set to visit”, “is to meet”, “plans to”. */
const beforeVerb = /^(?:set|going|to)$/i;
const being = /^(?:is|are|am|be|set|due|going|plans?|planning|hopes?|expected|scheduled|slated)$/i;
/** Words after which it is told of. */
const past =
  /^(?:was|were|had|has|have|been|said|told|met|held|began|came|went|took|gave|made|did|left|saw|spoke|flew|sent|fell|rose|won|lost|put|led|\p{L}{2,}ed)$/iu;

/** What the verb nearest before a phrase says of its time, or else the first one after it; without any, it is told of. */
export function tenseAt(sentence: string, start: number, end: number): 'past' | 'future' {
  const before = sentence.slice(0, start).match(words) ?? [];
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = tenseOf(before[i] ?? '', before[i - 1], before[i + 1]);
    if (tense) return tense;
  }
  const after = sentence.slice(end).match(words) ?? [];
  for (let i = 0; i < after.length; i++) {
    const tense = tenseOf(after[i] ?? '', after[i - 1], after[i + 1]);
    if (tense) return tense;
  }
  return 'past';
}

const words = /\p{L}+/gu;

function tenseOf(
  word: string,
  previous: string | undefined,
  next: string | undefined,
): 'past' | 'future' | undefined {
  if (beforeVerb.test(word)) {
    if (/^to$/i.test(word)) return being.test(previous ?? '') ? 'future' : undefined;
    return next === 'to' || next === 'for' ? 'future' : undefined;
  }
  if (future.test(word)) return 'future';
  return past.test(word) ? 'past' : undefined;
}
