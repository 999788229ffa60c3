import type { Article } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import { steady } from './bidi.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { comma } from './comma.ts';
import type { DateStyle } from './date-style.ts';
import { sayShortDate } from './dates.ts';
import { quoted } from './quote-marks.ts';

/** Whose an article is, where its date or headline stands beside it: its outlet, else its agency, else that neither is known. */
export function articleName({ outlet, agency }: Article, language: Language): string {
  const { unknownOutlet } = catalogue[language].reader;
  return steady(
    (outlet ?? agency)?.[language] ?? unknownOutlet.charAt(0).toUpperCase() + unknownOutlet.slice(1),
  );
}

/** An article told apart from all others: whose it is, its headline if it has one, and when it was published. */
export function articleLabel(article: Article, style: DateStyle): string {
  const { language } = style;
  const { headline, published } = article;
  return [
    articleName(article, language),
    ...(headline === undefined ? [] : [quoted(headline[language], language)]),
    sayShortDate(published.date, style),
  ].join(comma[language]);
}
