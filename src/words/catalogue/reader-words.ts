import type { Article, Evidence } from '../../model/article.ts';

/** How the text that is shown stands to the one that an event was checked against. */
export type TextState = 'same' | 'earlier' | 'differs' | 'unproven' | 'unseen' | 'not-here';

/** The words of the reader: an event, its passages and how each day is known. */
export interface ReaderWords {
  readonly label: string;
  readonly noDate: string;
  readonly times: (count: number) => string;
  /** What an event rests on; fewer reports than articles means that some articles carry the same one. */
  readonly sources: (articles: number, reports: number, passages: number) => string;
  readonly sourcesOfEvent: string;
  /** Below a source's name, of one that gives no date. */
  readonly givesNoDay: string;
  readonly passages: string;
  readonly passage: string;
  readonly noPassages: string;
  readonly chain: string;
  readonly ownVoice: string;
  readonly anonymous: string;
  readonly unknownOutlet: string;
  /** Before the names of the articles that carry the sentences of the open passage. */
  readonly sameWords: string;
  readonly translation: string;
  readonly article: string;
  readonly wholeTitle: string;
  readonly lessTitle: string;
  readonly wholeArticle: string;
  readonly allExcerpts: string;
  readonly lessArticle: string;
  readonly backToPassage: string;
  readonly published: string;
  readonly publishedCertainty: Readonly<Record<Article['published']['certainty'], string>>;
  readonly evidence: Readonly<Record<Evidence['kind'], string>>;
  readonly howWeKnow: string;
  readonly folded: string;
  /** Stands for what may not be shown. */
  readonly leftOut: string;
  readonly severalEvents: (count: number) => string;
  readonly dateHeading: string;
  readonly eventDate: string;
  readonly countedFromPublication: string;
  readonly countedFromWords: string;
  /** Between the words counted from and their day. */
  readonly thatIs: string;
  readonly machine: string;
  /** Heads the reading that was decided otherwise; who checked is said in the ledger. */
  readonly checked: string;
  readonly inherited: string;
  readonly showSentence: string;
  readonly showInArticle: string;
  readonly passageWithoutDate: string;
  readonly bounded: string;
  readonly undated: string;
  readonly decidedDate: string;
  readonly saysNothingOfDay: string;
  readonly decision: string;
  readonly linked: string;
  readonly neighbours: string;
  /** Above the event that precedes the open one in the list, and that follows it: an order of time is not claimed. */
  readonly neighbour: Readonly<Record<'previous' | 'next', string>>;
  readonly note: string;
  readonly names: string;
  readonly checkedOn: string;
  readonly checkedAgainst: (texts: number) => string;
  readonly textState: Readonly<Record<TextState, string>>;
  readonly notChecked: string;
  /** The same, short. */
  readonly unchecked: string;
  readonly copyQuote: string;
  readonly openFull: string;
  /** Of the divider between the timeline and the reader. */
  readonly width: string;
  readonly shareOfPage: (percent: number) => string;
  readonly openHalf: string;
}
