import type { Phrase } from './phrase.ts';

/** After these a number of four digits is a year, unless it counts something. */
const announces = /(?:\b(?:in|since|until|till|during|between|year|early|late)|\bmid-?) ?(?:the year )?$/i;
/** After these it is one only where nothing follows that it could count. */
const maybeAnnounces = /(?:\b(?:of|from|by|through|before|after|end of|summer|winter) |\()$/i;
const goesOn = /^(?:,? (?:and|or|to|through|until) | ?[–-] ?|, )$/;

const counts =
  /^(?:[.,]?\d|%|[-/]\w| (?:percent|people|men|women|troops|soldiers|workers|civilians|cases|times|homes|houses|villages|villagers|k(?:ilo)?m(?:et(?:er|re)s)?|miles|met(?:er|re)s|feet|tons?|tonnes|dollars|euros|pounds|roubles|rubles|hours|days|km|kg)\b)/i;
const nothingToCount =
  /^(?:$|[.,;:)\]’'»”"–-]|\s+(?:and|or|to|that|when|which|who|in|on|at|the|by|until|through|with|for|was|were|is|has|had)\b)/;

/** The years that stand alone in a sentence: “in 2006”, “(2006)”, “2016 and 2017”. A resolution's number is none. */
export function findYears(sentence: string): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const { 0: digits, index: start } of sentence.matchAll(
    /(?<![\d.,/$€£]|(?<!\bmid)-)\b(?:1[5-9]|20)\d\d\b|(?<=\d{4}[-–])(?:1[5-9]|20)\d\d\b/g,
  )) {
    const end = start + digits.length;
    const before = sentence.slice(0, start);
    const after = sentence.slice(end);
    const previous = found.at(-1);
    const follows = previous !== undefined && goesOn.test(sentence.slice(previous.end, start));
    if (counts.test(after) && !/^[-–]\d{4}\b/.test(after)) continue;
    if (follows || announces.test(before) || (maybeAnnounces.test(before) && nothingToCount.test(after)))
      found.push({
        start,
        end,
        rule: 'english-year',
        expression: { type: 'calendar', year: Number(digits) },
      });
  }
  return found;
}
