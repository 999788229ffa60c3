import type { Article } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import { catalogue, wordsIn } from '../words/catalogue/catalogue.ts';
import { comma } from '../words/comma.ts';
import type { DateStyle } from '../words/date-style.ts';
import { sayShortDate } from '../words/dates.ts';
import { sayList } from '../words/list.ts';
import { noted } from '../words/noted.ts';
import { quoted } from '../words/quote-marks.ts';
import type { Grounds } from './grounds.ts';

/** How much is said of each source: all, who and when, or only how many there are. */
export type Density = 'full' | 'short' | 'counted';

export interface PictureSources {
  readonly lines: (density: Density) => readonly string[];
}

/** More are counted: nobody reads fifty lines of small print under a picture. */
const mostLines = 12;

/**
 * The articles that the events rest on, in the order of the dataset; then, however little room there is, a line for each
 * set of them that carry the same report, which is one source.
 */
export function sourcesOf(
  grounds: Pick<Grounds, 'articles' | 'sameReports'>,
  { articles }: Pick<OpenDataset, 'articles'>,
  style: DateStyle,
): PictureSources {
  const { picture } = wordsIn(style);
  const listed = articles.filter(({ id }) => grounds.articles.has(id));
  const rest = Math.max(0, listed.length - mostLines);
  const said = (say: (article: Article, style: DateStyle) => string): readonly string[] => {
    const lines = listed.slice(0, listed.length - rest).map((article) => say(article, style));
    return rest > 0 ? [...lines, picture.moreSources(rest)] : lines;
  };
  const named = {
    full: () => said(sourceLine),
    short: () => [said(shortSource).join(' · ')],
    counted: () => [picture.countedSources(listed.length)],
  };
  return {
    lines: (density) =>
      listed.length === 0 ? [] : [...named[density](), ...sameReportLines(grounds, listed, style)],
  };
}

function sameReportLines(
  { sameReports }: Pick<Grounds, 'sameReports'>,
  articles: readonly Article[],
  style: DateStyle,
): readonly string[] {
  const told = new Map<string, number>();
  for (const [carried, count] of sameReports) {
    const by = carried.split(',');
    const ids = articles.flatMap(({ id }) => (by.includes(id) ? [id] : [])).join(',');
    told.set(ids, (told.get(ids) ?? 0) + count);
  }
  const nameOf = (id: string): string => {
    const article = articles.find((known) => known.id === id);
    return article === undefined ? id : publisher(article, style.language);
  };
  return [...told].map(([ids, count]) =>
    wordsIn(style).picture.oneReport(sayList(ids.split(',').map(nameOf), style.language), count),
  );
}

/** When what is shown was checked for the last time; the day is EDTF. */
export function sayChecked(day: string, style: DateStyle): string {
  return `${wordsIn(style).reader.checkedOn} ${sayShortDate(day, style)}`;
}

/** Who published an article, its headline, its date and how sure that is. */
export function sourceLine(article: Article, style: DateStyle): string {
  const { language } = style;
  const { reader } = wordsIn(style);
  const { date, certainty } = article.published;
  return [
    publisher(article, language),
    ...(article.headline === undefined ? [] : [quoted(article.headline[language], language)]),
    noted(sayShortDate(date, style), reader.publishedCertainty[certainty], language),
  ].join(' · ');
}

function shortSource(article: Article, style: DateStyle): string {
  const { language } = style;
  return `${publisher(article, language)}${comma[language]}${sayShortDate(article.published.date, style)}`;
}

/** The outlet, and the agency behind it; an agency alone says that its outlet is not known. */
export function publisher({ outlet, agency }: Article, language: Language): string {
  const { unknownOutlet } = catalogue[language].reader;
  if (outlet && agency)
    return `${outlet[language]}${language === 'ar' ? '، عن ' : ', by '}${agency[language]}`;
  if (agency) return `${agency[language]} (${unknownOutlet})`;
  return outlet?.[language] ?? unknownOutlet.charAt(0).toUpperCase() + unknownOutlet.slice(1);
}
