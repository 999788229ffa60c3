import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gazetteerSchema } from '../../../src/model/gazetteer.ts';
import { createMentionFinder } from '../../../src/pipeline/5-propose/mentions.ts';

const find = createMentionFinder(
  gazetteerSchema.parse(JSON.parse(readFileSync('data/gazetteer.json', 'utf8'))),
  'en',
);

test.each([
  ['Kim Jong Un meets Putin', ['kim-jong-un', 'putin']],
  ['KIM JONG UN MEETS Putin', ['kim-jong-un', 'putin']],
  ['KIM JONG-UN AND THE UN', ['kim-jong-un', 'un']],
  ['the UN’s envoy', ['un']],
])('whom a text in capitals names: %s', (text, actors) => {
  expect(find(text).flatMap((mention) => mention.actors)).toEqual(actors);
});
