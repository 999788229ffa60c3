import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byHand } from '../../src/pipeline/6-join/join-reading.ts';
import { ruleWords, sayRule } from '../../src/words/rules.ts';

const files = ['rules', 'refiners']
  .flatMap((folder) => readdirSync(`src/pipeline/3-tag/${folder}`))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'refiner' && name !== 'before-date');
const ids = [...files, byHand];

describe('every rule of the date reader is said in plain words', () => {
  test('there are rules', () => {
    expect(files).not.toEqual([]);
  });

  test.each(ids)('%s', (id) => {
    expect(ruleWords[id]?.en).toMatch(/^[A-Z“].+\.$/u);
    expect(ruleWords[id]?.ar).toMatch(/^[\u0600-\u06ff«].+\.$/u);
  });

  test('and nothing is said of a rule that is not there', () => {
    expect(Object.keys(ruleWords).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('an unknown rule is called unknown', () => {
    expect(sayRule('no-such-rule', 'en')).toContain('no words');
  });
});
