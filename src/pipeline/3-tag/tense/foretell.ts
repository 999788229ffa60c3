import {
  isAppointment,
  isArranged,
  isCalling,
  isFixing,
  isPostponing,
  isPromising,
  isStatement,
  type WordClass,
} from './word-classes.ts';
import type { Word } from './words.ts';

/** Words that tell of a deed to come where another brings it in. */
interface Foretelling {
  readonly isOfClass: WordClass;
  readonly bringsIn: WordClass;
  /** They are said on a day as well: «دعا في بيان السبت». */
  readonly isSaid: boolean;
}

const foretellings: readonly Foretelling[] = [
  // «أرجأت المحكمة الجلسة إلى السبت»
  { isOfClass: isPostponing, bringsIn: like(/^(?:الي|حتي|ل.*)$/), isSaid: false },
  // «دعا إلى التظاهر السبت», «حثت على الإضراب السبت»
  { isOfClass: isCalling, bringsIn: like(/^(?:الي|علي|ل.+)$/), isSaid: true },
  // «تعهد بالانسحاب السبت»
  { isOfClass: isPromising, bringsIn: like(/^ب..+$/), isSaid: true },
  // «حددت المحكمة جلسة السبت»
  { isOfClass: isFixing, bringsIn: isAppointment, isSaid: false },
];

function like(pattern: RegExp): WordClass {
  return (word) => word !== undefined && pattern.test(word.text);
}

/** Whether the word at `i` tells of a deed to come, which is brought in between it and the phrase. */
export function foretells(words: readonly Word[], i: number): boolean {
  const found = foretellings.find(({ isOfClass }) => isOfClass(words[i]));
  return (
    found !== undefined && words.slice(i + 1).some(found.bringsIn) && !(found.isSaid && isStated(words, i))
  );
}

/** Whether what the verb at `i` says is a deed that is arranged beforehand: «أعلن تنظيم تظاهرة السبت». */
export function saysWhatIsArranged(words: readonly Word[], i: number): boolean {
  return words.slice(i + 1).some(isArranged) && !isStated(words, i);
}

/** Whether the phrase tells when something was said, and not what it says: «دعا إلى الهدوء في بيان السبت». */
function isStated(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(i + 1, words.length - 3)).some(isStatement);
}
