import { calling, postponing, promising } from '../lexicon/tense-cues.ts';
import { foldedSet } from '../lexicon/words.ts';
import { isAppointment, isArranged, isStatement, type WordClass } from './word-classes.ts';
import type { Word } from './words.ts';

/** What brings in the deed to come that a word tells of, and whether the word is said on a day as well: «دعا في بيان السبت». */
type Foretelling = readonly [bringsIn: WordClass, isSaid: boolean];

/** No word is in two of these lists. */
const foretellings: ReadonlyMap<string, Foretelling> = new Map([
  // «أرجأت المحكمة الجلسة إلى السبت»
  ...each(postponing, [like(/^(?:الي|حتي|ل.*)$/), false]),
  // «دعا إلى التظاهر السبت», «حثت على الإضراب السبت»
  ...each(calling, [like(/^(?:الي|علي|ل.+)$/), true]),
  // «تعهد بالانسحاب السبت»
  ...each(promising, [like(/^ب..+$/), true]),
  // «حددت المحكمة جلسة السبت»
  ...each(['حدد', 'حددت', 'عين', 'عينت'], [isAppointment, false]),
]);

function each(
  spellings: readonly string[],
  foretelling: Foretelling,
): readonly (readonly [string, Foretelling])[] {
  return Array.from(foldedSet(spellings), (word) => [word, foretelling]);
}

function like(pattern: RegExp): WordClass {
  return (word) => word !== undefined && pattern.test(word.text);
}

/** Whether the word at `i` tells of a deed to come, which is brought in between it and the phrase. */
export function foretells(words: readonly Word[], i: number): boolean {
  const foretelling = foretellings.get(words[i]?.text ?? '');
  if (foretelling === undefined) return false;
  const [bringsIn, isSaid] = foretelling;
  return words.slice(i + 1).some(bringsIn) && !(isSaid && isStated(words, i));
}

/** Whether what the verb at `i` says is a deed that is arranged beforehand: «أعلن تنظيم تظاهرة السبت». */
export function saysWhatIsArranged(words: readonly Word[], i: number): boolean {
  return words.slice(i + 1).some(isArranged) && !isStated(words, i);
}

/** Whether the phrase tells when something was said, and not what it says: «دعا إلى الهدوء في بيان السبت». */
function isStated(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(i + 1, words.length - 3)).some(isStatement);
}
