import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/result.ts';
import { datasetSchema } from '../../src/model/dataset.ts';
import { parseShape } from '../../src/model/parse.ts';

const { events } = unwrap(parseShape(datasetSchema, JSON.parse(readFileSync('data/events.json', 'utf8'))));
const statements = events.filter(({ kind, status }) => kind === 'statement' && status === 'occurred');

test.each(statements.map(({ id, passages }) => [id, passages] as const))(
  'that %s was said is reported by who tells of it, whatever it claims',
  (_, passages) => {
    expect(passages.filter(({ stance }) => stance === 'claims')).toEqual([]);
  },
);
