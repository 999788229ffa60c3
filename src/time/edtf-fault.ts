/** Why a text is no date of ours, and with which words of it. */
export interface EdtfFault {
  readonly code: EdtfFaultCode;
  /** What the sentence about it names, in order. */
  readonly details: readonly string[];
}

export type EdtfFaultCode = keyof typeof edtfFaults;

/** In English, as the command line says it; `src/words` has them in every language. */
export const edtfFaults = {
  'not-a-date': (text: string) => `not a date that EDTF can say: "${text}"`,
  'month-of-decade': (text: string) => `a decade or century has no month: "${text}"`,
  'year-minus-zero': (text: string) => `there is no year minus zero: "${text}"`,
  'year-too-far': (text: string) => `the year is out of reach: "${text}"`,
  'no-such-month': (month: string, text: string) => `there is no month ${month}: "${text}"`,
  'no-such-day': (text: string) => `there is no such day: "${text}"`,
  'no-such-time': (text: string) => `there is no such time: "${text}"`,
  'not-two-ends': (text: string) => `an interval has two ends: "${text}"`,
  'no-end': (text: string) => `both ends are open: "${text}"`,
  'ends-before-start': (from: string, to: string) => `ends before it starts: "${from}" to "${to}"`,
  'set-not-closed': (text: string) => `the set is not closed: "${text}"`,
  'not-a-run': (text: string) => `not a run of dates: "${text}"`,
} satisfies Record<string, (...details: string[]) => string>;

export function sayEdtfFault({ code, details }: EdtfFault): string {
  const say: (...details: readonly string[]) => string = edtfFaults[code];
  return say(...details);
}
