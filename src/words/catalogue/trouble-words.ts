/** Why a dataset could not be shown. */
type LoadTrouble =
  | 'elsewhere'
  | 'unreachable'
  | 'offline'
  | 'refused'
  | 'broken-off'
  | 'cancelled'
  | 'gave-up'
  | 'not-json'
  | 'bad-pack'
  | 'bad-shape';

/** Why an article's text is not shown. */
type TextTrouble = 'loading' | 'missing' | 'differs' | 'offline' | 'excerpts';

/** What is said when something is missing, broken or cannot be read: what happened, and what to do. */
export interface TroubleWords {
  readonly failedTitle: string;
  readonly failed: Readonly<Record<LoadTrouble, string>>;
  readonly failedAdvice: Readonly<Record<LoadTrouble, string>>;
  readonly where: string;
  readonly httpStatus: (status: number) => string;
  readonly faults: (count: number) => string;
  /** There are more, and the rest was not read. */
  readonly notReadOn: string;
  readonly wholeFile: string;
  readonly moreFaults: (count: number) => string;
  readonly moreNames: (count: number) => string;
  readonly tryAgain: string;
  readonly crashed: string;
  readonly crashedAdvice: string;
  readonly articleText: Readonly<Record<TextTrouble, string>>;
  readonly notVerified: string;
  readonly passageNotFound: string;
  readonly linkPart: Readonly<Record<'newer-version' | 'unknown-part' | 'bad-value' | 'repeated', string>>;
  readonly restHolds: string;
  readonly searchFailed: string;
  readonly partFailed: string;
  readonly spanNotShown: string;
  readonly unknownEvent: string;
  readonly unknownPassage: string;
  readonly unknownValue: string;
}
