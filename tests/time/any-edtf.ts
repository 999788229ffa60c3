import fc from 'fast-check';

/** Texts of the EDTF subset, made without the parser: every one must parse. */

const pad = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0');

/** Astronomical years with four digits, or `Y` and more. */
const anyYear = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1900, max: 2100 }) },
    { weight: 2, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
    { weight: 1, arbitrary: fc.integer({ min: -99, max: 99 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 250_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -250_000, max: -10_000 }) },
  )
  .map((year) => (Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(year, 4)}`));

const anyQualifier = fc.constantFrom('', '', '', '~', '?', '%');

const month = fc.integer({ min: 1, max: 12 }).map((m) => pad(m, 2));
const day = fc.integer({ min: 1, max: 28 }).map((d) => pad(d, 2));
const clock = fc.tuple(
  fc.integer({ min: 0, max: 23 }),
  fc.integer({ min: 0, max: 59 }),
  fc.integer({ min: 0, max: 59 }),
  fc.constantFrom(1, 2, 3),
);

const anyDay = fc.tuple(anyYear, month, day).map((parts) => parts.join('-'));
const anyMonth = fc.tuple(anyYear, month).map((parts) => parts.join('-'));
const anySeason = fc.tuple(anyYear, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-'));
const anyDecade = fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(decade, 3)}X`);
const anyCentury = fc.integer({ min: 0, max: 99 }).map((century) => `${pad(century, 2)}XX`);
const anyTime = fc.tuple(anyDay, clock).map(([date, [hour, minute, second, parts]]) => {
  const shown = [hour, minute, second].slice(0, parts).map((part) => pad(part, 2));
  return `${date}T${shown.join(':')}Z`;
});

export const anyPlainPoint = fc.oneof(anyDay, anyMonth, anyYear, anySeason, anyDecade, anyCentury, anyTime);
export const anyPoint = fc.tuple(anyPlainPoint, anyQualifier).map((parts) => parts.join(''));

/** Two ends in order. */
const anyEnds = fc
  .tuple(
    fc.integer({ min: 1900, max: 1999 }),
    fc.integer({ min: 2000, max: 2099 }),
    month,
    day,
    fc.nat(2),
    fc.nat(2),
  )
  .map(([from, to, m, d, fineFrom, fineTo]): readonly [string, string] => {
    const end = (year: number, fine: number): string => [String(year), m, d].slice(0, fine + 1).join('-');
    return [end(from, fineFrom), end(to, fineTo)];
  });

export const anyInterval = fc.oneof(
  anyEnds.map(([from, to]) => `${from}/${to}`),
  anyPoint.map((point) => `${point}/..`),
  anyPoint.map((point) => `../${point}`),
);

const anyMember = fc.oneof(
  anyPoint,
  anyEnds.map(([from, to]) => `${from}..${to}`),
  anyPoint.map((point) => `..${point}`),
  anyPoint.map((point) => `${point}..`),
);
const anyMembers = fc.array(anyMember, { minLength: 1, maxLength: 5 }).map((members) => members.join(','));

export const anySet = fc.oneof(
  anyMembers.map((members) => `[${members}]`),
  anyMembers.map((members) => `{${members}}`),
);

export const anyEdtf = fc.oneof(anyPoint, anyInterval, anySet);
