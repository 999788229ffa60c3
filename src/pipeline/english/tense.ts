/** Words after which a date lies ahead. */
const ahead =
  /^(?:will|won|shall|would|may|might|could|scheduled|expected|due|slated|planned|plans?|planning|hopes?|upcoming|ahead|starts?|begins?|opens?|ends?|expires?|runs?)$/i;
/** Verbs of saying: what they report may be past or future. */
const saying =
  /^(?:said|says|told|announced|added|stated|confirmed|reported|quoted|noted|warned|explained|asked|denied|according)$/i;
/** Words after which it is told of. */
const past =
  /^(?:was|were|had|met|held|began|came|went|took|gave|made|did|left|saw|spoke|flew|sent|fell|rose|lost|put|led|\p{L}{2,}ed)$/iu;
/** Before “to”, these look ahead: “is to meet”, “set to visit”. */
const beforeTo = /^(?:is|are|am|set|due|going|ready|about)$/i;

type Tense = 'past' | 'future';

/**
 * What the verb nearest before a phrase says of its time, or else the first one after it; a verb of saying, or none,
 * says nothing. `sentence` is one line.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | undefined {
  const before = sentence.slice(0, start).match(words) ?? [];
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = tenseOf(before, i);
    if (tense) return tense === 'said' ? undefined : tense;
  }
  const after = sentence.slice(end).match(words) ?? [];
  for (let i = 0; i < after.length; i++) {
    const tense = tenseOf(after, i);
    if (tense) return tense === 'said' ? undefined : tense;
  }
  return undefined;
}

const words = /\p{L}+/gu;

function tenseOf(sentence: readonly string[], at: number): Tense | 'said' | undefined {
  const [previous = '', word = ''] = [sentence[at - 1], sentence[at]];
  if (/^to$/i.test(word)) return beforeTo.test(previous) ? 'future' : undefined;
  if (/^be$/i.test(previous) || ahead.test(word)) return 'future';
  if (saying.test(word)) return 'said';
  return past.test(word) ? 'past' : undefined;
}
