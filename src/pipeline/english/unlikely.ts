import { calendarOf, type Phrase } from './phrase.ts';

/** Names of months that are words or names of people too: alone they need a word before them that announces a time. */
const doubtfulMonth = /^(?:March|April|May|June|August|Jan|Jun|Mar|Apr|Aug)$/;
const announces =
  /\b(?:in|since|until|till|by|during|of|from|to|through|between|early|late|mid|last|this|next|and|for|before|after)[ -]$/i;
const shortWeekday = /^(?:Sun|Mon|Wed|Sat)$/;

/** Names in which a weekday or a month is no date, by what stands before and after it. */
const namedBefore =
  /\b(?:Black|Good|Bloody|Super|Palm|Easter|Ash|Cyber|Mail on|Maundy|Holy|[Ee]very|[Ee]ach|[Aa]ny|[Aa]n?|[Oo]ne|most|Mr\.?|Mrs\.?|Ms\.?|Theresa|The Long) $/;
const namedAfter =
  /^(?:s\b| (?:[Pp]rayers?\b|[Ss]ermon\b|[Nn]ight [Ll]ights|Times|Telegraph|Mirror|Express|Herald|Post|Revolution|Agreement)\b)/;
/** A weekday or a month that is counted from what the text told: “the following Monday”, “on Monday of that week”. */
const toldBefore = /\b(?:the (?:same|following|preceding)|(?:on|in|of|by|since|until) that(?: same)?) $/i;
const toldAfter = /^ (?:of|in) (?:that|the (?:same|following|next|previous|preceding)) (?:week|month)\b/i;
const channelBefore = /\b(?:Russia|USA|Africa|India|Korea|Psychology) $/;

/** Whether the words of a phrase, where they stand, are likely no date: “every Monday”, “Theresa May”, “USA Today”. */
export function isUnlikely(phrase: Phrase, sentence: string): boolean {
  const words = sentence.slice(phrase.start, phrase.end);
  const before = sentence.slice(0, phrase.start);
  const after = sentence.slice(phrase.end);
  const { expression } = phrase;
  if (expression.type === 'relative-day') return words === 'Today' && channelBefore.test(before);
  const stated = calendarOf(phrase);
  if (stated === undefined) return false;
  if (namedBefore.test(before) || namedAfter.test(after)) return true;
  if (stated.year === undefined && (toldBefore.test(before) || toldAfter.test(after))) return true;
  if (shortWeekday.test(words)) return true;
  return doubtfulMonth.test(words) && !announces.test(before);
}
