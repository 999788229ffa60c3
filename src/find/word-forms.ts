import { remember } from '../base/remember.ts';
import { foldWord } from './fold.ts';
import { alsoMeantBy, singularsOf } from './stems.ts';
import { otherVerbFormsOf } from './verb-forms.ts';
import { apostrophe } from './words.ts';

/** Arabic’s article with what is written to its left, and with the preposition that swallows its alef. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=.{2})/u;
const longArticle = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u;
/** Words whose first letter is their own, where what is left of them without it begins like another word: وزارة is no زار. */
const notOwn =
  '(?!(?:وزار(?:ه|ات.*|ت.+|ي.*)|وزير.*|وزراء?.*|وحده|وحدات|واحده?|وسا.ل|ورقه|فرقه|فكره|لجنه|كامله?)$)';
/** A conjunction or preposition of one letter; too often the first letter of the word itself to be taken off a question. */
const proclitic = new RegExp(`^${notOwn}[وفبلك](?=\\p{Script=Arabic}{3})`, 'u');
const twoProclitics = new RegExp(`^[وف]${notOwn}[بلك](?=\\p{Script=Arabic}{3})`, 'u');

const possessive = new RegExp(`${apostrophe.source}s$`, 'i');
const capitals = /^[A-Z]{2,5}$/;

/**
 * The letters of an abbreviation; undefined for other words. It stands for itself in capitals only: US is not “us”. Full
 * stops in it say nothing, nor does a possessive behind it.
 */
export function capitalsOf(text: string): string | undefined {
  const letters = text.replace(possessive, '').replaceAll('.', '');
  return capitals.test(letters) ? letters : undefined;
}

/** The forms under which a word of a text is found, folded but for what stands in capitals; the first is the word itself. */
export const formsOfText = remember(1 << 16, (text: string): readonly string[] => {
  const forms = spellingsOf(text).flatMap((form) => [
    form,
    ...[article, proclitic, twoProclitics].map((prefix) => form.replace(prefix, '')),
  ]);
  const singulars = forms.flatMap((form) => singularsOf(form.replace(article, '')));
  return distinct([...forms, ...singulars, capitalsOf(text) ?? '']);
});

/** The folded forms that a word of a question asks for, any of them; the first is the word itself. */
export function formsOfQuestion(text: string): readonly string[] {
  return distinct(spellingsOf(text).flatMap((form) => [form, form.replace(longArticle, '')]));
}

/** Foreign words that are written in two ways. */
const otherSpelling: readonly (readonly [RegExp, string])[] = [
  [/ديبل/, 'دبل'],
  [/ديموق/, 'ديمق'],
  [/امريك/, 'اميرك'],
];

/** شؤون and شئون share neither و nor ي: beside the word itself stands one in which every seat of hamza is a hamza. */
function spellingsOf(text: string): readonly string[] {
  const [first = '', ...rest] = text.replaceAll('.', '').replace(possessive, '').split(apostrophe);
  const whole = [first, ...rest].join('');
  const parts = rest.filter((part) => part.length > 2);
  const spelt = [whole, whole.normalize('NFC').replaceAll(/[ؤئ]/g, 'ء'), ...parts].map(foldWord);
  const other = otherSpelling.reduce((word, [one, two]) => word.replace(one, two), spelt[0] ?? '');
  return [...spelt, other];
}

function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}

/** What is asked of a word: any of these forms, or, as a prefix, the beginning of a longer one. */
export interface WantedForms {
  readonly forms: readonly string[];
  readonly isPrefix: boolean;
  /** Other words that are meant as well, whole. */
  readonly also: readonly string[];
}

/** What a word of a question asks for, as a prefix or whole. */
export function wantedBy(text: string, isPrefix: boolean): WantedForms {
  const forms = formsOfQuestion(text);
  return {
    forms,
    isPrefix,
    also: distinct(
      forms.flatMap((form) => [...alsoMeantBy(form.replace(longArticle, '')), ...otherVerbFormsOf(form)]),
    ),
  };
}

/** An abbreviation is asked for as it stands. */
export function wantedInCapitals(text: string): WantedForms {
  return { forms: [capitalsOf(text) ?? text], isPrefix: false, also: [] };
}

/** Whether a word of a text is one that is asked for. */
export function isWanted(text: string, { forms: wanted, isPrefix, also }: WantedForms): boolean {
  return formsOfText(text).some(
    (form) =>
      also.includes(form) || wanted.some((want) => (isPrefix ? form.startsWith(want) : form === want)),
  );
}
