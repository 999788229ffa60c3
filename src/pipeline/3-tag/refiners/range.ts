import type { TimeExpression } from '../../../model/timex.ts';
import { mergeNeighbours } from './refiner.ts';

const opening = /(?<![\u0620-\u064A])(?:من|ما بين|بين|الفتره من|الفتره بين) (?:يوم |تاريخ |شهر |عام )?$/;
const through = /^ ?(?:[-–—]|(?:و)?(?:الي|حتي|لغايه|الي غايه)) ?(?:يوم |تاريخ |شهر |نهايه يوم )?$/;
const and = /^[،,]? و ?(?:بين |يوم )?$/;

/** «من الجمعة حتى الأحد», «بين 4 سبتمبر و8 أكتوبر», «12 يناير 2016 - 22 يناير 2016»: from one date to another. */
export const range = mergeNeighbours((left, right, gap, text) => {
  if (!isEnd(left.expression) || !isEnd(right.expression)) return undefined;
  const before = text.slice(Math.max(0, left.start - 24), left.start);
  const opens = opening.exec(before)?.[0];
  const between = opens?.includes('بين') === true;
  if (between ? !and.test(gap) : !through.test(gap)) return undefined;
  if (gap.includes('-') && left.expression.type !== right.expression.type) return undefined;
  return {
    rule: 'range',
    timexType: 'date',
    start: left.start - (opens?.length ?? 0),
    end: right.end,
    expression: { type: 'range', from: left.expression, to: right.expression },
  };
});

/** What a range can begin or end with. */
function isEnd({ type }: TimeExpression): boolean {
  return [
    'calendar',
    'relative-day',
    'relative-period',
    'part',
    'day-in',
    'told',
    'season',
    'holiday',
    'nth',
  ].includes(type);
}
