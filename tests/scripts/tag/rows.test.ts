import { expect, test } from 'vitest';
import { parseRows } from '../../../scripts/tag/rows.ts';

const fault = (line: string): string => {
  const rows = parseRows('weekday', line);
  return rows.ok ? 'no fault' : rows.error.join('\n');
};

test('a row gives the text without its marks, and where they stood', () => {
  const lines = [
    '{"text":"قال ⟦أمس⟧ و⟦غداً⟧","on":"2023-09-05","value":["2023-09-04","2023-09-06"],"mismatch":true}',
    '',
    '{"text":"لا شيء"}',
  ];
  expect(parseRows('weekday', lines.join('\n'))).toEqual({
    ok: true,
    value: [
      {
        rule: 'weekday',
        line: 1,
        text: 'قال أمس وغداً',
        on: '2023-09-05',
        expected: [
          { start: 4, end: 7, value: '2023-09-04' },
          { start: 9, end: 13, value: '2023-09-06' },
        ],
        mismatch: true,
      },
      { rule: 'weekday', line: 3, text: 'لا شيء', on: undefined, expected: [], mismatch: false },
    ],
  });
});

test.each([
  ['{"text":', /^weekday\.jsonl line 1: not JSON/],
  ['{"text":"⟦أمس⟧"}', /1 phrases stand in ⟦ ⟧ and there are 0 values/],
  ['{"text":"أمس","value":"2023"}', /0 phrases .* 1 values/],
  ['{"text":"⟦أمس","value":"2023"}', /each ⟦ needs a ⟧/],
  ['{"text":"أمس⟧","value":"2023"}', /each ⟦ needs a ⟧/],
  ['{"text":"⟦⟧أمس","value":"2023"}', /each ⟦ needs a ⟧/],
  ['{"text":"⟦⟦أمس⟧⟧","value":["2023","2023"]}', /each ⟦ needs a ⟧/],
  ['{"text":"⟦أمس⟧","on":"2023-02-30","value":"2023"}', /on: "2023-02-30" is not a day/],
  ['{"text":"⟦أمس⟧","value":"yesterday"}', /value: not a date that EDTF can say: "yesterday"/],
  ['{"text":"⟦أمس⟧","value":"2023","rule":"x"}', /unknown key "rule"/],
  ['{"on":"2023-09-05"}', /text: missing/],
])('%s is refused with its place', (line, says) => {
  expect(fault(line)).toMatch(says);
});
