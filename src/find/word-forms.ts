import { remember } from '../base/remember.ts';
import { foldWord } from './fold.ts';
import { apostrophe } from './words.ts';

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
