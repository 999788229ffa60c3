/** Everything the join can report, by code; the words say what is wrong with what and what to do. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** A file below data/, with the path inside it where there is one: `checks/x.json passages[0].quotes[1]`. */
  readonly place: string;
  readonly message: string;
}

const messages = {
  'article-changed': (knownBy: string, now: string) =>
    `the text has changed: the old sum stands in ${knownBy}; read the passages again, then write ${now} there`,
  'blank-field': (field: string) => `${field} is blank; fill it in`,
  'candidate-open': (quote: string) =>
    `nobody accepted or dismissed «${excerpt(quote)}»; check it (npm run check) or dismiss it with a reason`,
  'candidate-missing': (quote: string) =>
    `the machine proposes nothing on «${excerpt(quote)}»; say why in "noCandidate"`,
  'candidate-found': (quote: string) =>
    `"noCandidate" is given, but the machine does propose «${excerpt(quote)}»; remove it`,
  'conflict-spurious': (passages: string) =>
    `the readings of ${passages} have a day in common; no conflict about the date`,
  'conflict-unrecorded': (a: string, b: string) =>
    `the readings ${a} have no day in common with ${b}; record a conflict about the date, with a decision`,
  'date-missing-basis': (basis: string, date: string) =>
    `the date ${date} has basis "${basis}", but no passage gives it that way`,
  'date-not-finest': (date: string, finest: string) =>
    `the date is ${date}, but a passage gives the finer ${finest}`,
  'date-too-fine': (date: string) => `the date ${date} is finer than, or outside, what its passages say`,
  'dismissed-accepted': (quote: string) =>
    `«${excerpt(quote)}» is both dismissed and used as a passage; remove one of the two`,
  'dismissed-orphan': (quote: string) =>
    `there is no candidate on «${excerpt(quote)}» any more; remove the entry`,
  'duplicate-id': (id: string) => `the id "${id}" is used twice; rename one`,
  'link-contradiction': (rel: string, to: string, fault: string) =>
    `the link "${rel}" to "${to}" does not hold: ${fault}; correct or remove it`,
  'quote-ambiguous': (quote: string, count: string) =>
    `the quote «${excerpt(quote)}» stands ${count} times in the article; add a prefix or a suffix`,
  'quote-in-boilerplate': (quote: string, what: string) =>
    `the quote «${excerpt(quote)}» stands in what is not the article (${what}); use another passage`,
  'quote-missing': (quote: string, nearest: string) =>
    `the quote «${excerpt(quote)}» is not in the article; ${nearest === '' ? 'nothing like it is; correct or remove it' : `nearest match: «${excerpt(nearest)}»${difference(quote, nearest)}`}`,
  'reading-changed': (words: string, seen: string, now: string) =>
    `«${words}» was read as ${seen}, the machine now reads ${now}; look again and update the reading`,
  'reading-missing': (words: string, offered: string) =>
    `the machine reads no date in «${words}» here (it reads ${offered === '' ? 'none' : offered}); correct the words or say "byHand"`,
  'sentence-changed': (words: string, seen: string, now: string) =>
    `«${words}» was seen in «${excerpt(seen)}», the machine now reads it in «${excerpt(now)}»; look again: quote that sentence, or keep the other with "byHand"`,
  'sentence-needless': (words: string) =>
    `«${words}» stands in the passage’s own sentence; remove "sentence"`,
  'sentence-unnamed': (words: string, sentence: string) =>
    `«${words}» stands outside of the passage, in «${excerpt(sentence)}»; if its date is meant, quote that sentence in "sentence"`,
  'unknown-reference': (kind: string, id: string) => `there is no ${kind} "${id}"`,
  'variant-needless': (variant: string) =>
    `the variant "${variant}" ${variant.trim() === '' ? 'is blank' : 'stands there already, as a name or a variant'}; remove it`,
  'variant-shared': (spelling: string, owner: string) =>
    `the spelling "${spelling}" is also one of "${owner}"; leave it with the one it means`,
  'words-missing': (words: string) =>
    `the words «${excerpt(words)}» are neither in the quote nor before it in a sentence that is quoted for them; quote the words of the date as they stand`,
} satisfies Record<string, (...details: string[]) => string>;

export type DiagnosticCode = keyof typeof messages;

/** What names a place in a text comes first, what follows from a changed text last. */
export function byUrgency(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = ({ code }: Diagnostic): number =>
    code.startsWith('quote-') ? 0 : code === 'article-changed' ? 2 : 1;
  return diagnostics.toSorted((a, b) => rank(a) - rank(b));
}

type Details<C extends DiagnosticCode> = Parameters<(typeof messages)[C]>;

/** Takes a diagnostic down; `details` fill its sentence in the catalogue, in order. */
export type Report = <C extends DiagnosticCode>(code: C, place: string, ...details: Details<C>) => void;

/** The same of one place. */
export type ReportHere = <C extends DiagnosticCode>(code: C, ...details: Details<C>) => void;

export function reportAt(place: string, report: Report): ReportHere {
  return (code, ...details) => report(code, place, ...details);
}

export function diagnose<C extends DiagnosticCode>(
  code: C,
  place: string,
  ...details: Details<C>
): Diagnostic {
  const say: (...details: string[]) => string = messages[code];
  return { code, place, message: say(...details) };
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 90 ? `${flat.slice(0, 90)}…` : flat;
}

/** Where two texts part: the first word of each that the other does not have there. */
function difference(quote: string, article: string): string {
  const [asked, found] = [quote, article].map((text) => text.split(/\s+/).filter(Boolean));
  const at = asked?.findIndex((word, i) => word !== found?.[i]) ?? -1;
  const [there, here] = [asked?.[at], found?.[at]];
  if (there === undefined) return '';
  return here === undefined ? `, which ends before «${there}»` : `, which has «${here}» for «${there}»`;
}
