import { findAttribution } from './attribution.ts';
import { backReference, goingOn, happening, isForm, reporting } from './lexicon.ts';
import type { Speech } from './speech.ts';

export const arabicSpeech: Speech = {
  findAttribution,
  tells: (sentence) =>
    (sentence.match(/\p{L}+/gu) ?? []).some((word) =>
      [reporting, goingOn, happening].some((set) => isForm(word, set)),
    ),
  refersBack: (sentence) => backReference.test(sentence),
};
