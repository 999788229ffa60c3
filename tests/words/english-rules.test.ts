import { describe, expect, test } from 'vitest';
import { englishRules } from '../../src/pipeline/english/phrase.ts';
import { englishRuleWords } from '../../src/words/english-rules.ts';
import { sayRule } from '../../src/words/rules.ts';

describe('every rule of the reader of English is said in plain words', () => {
  test.each(englishRules)('%s', (id) => {
    expect(sayRule(id, 'en')).toMatch(/^[A-Z“].+\.$/u);
    expect(sayRule(id, 'ar')).toMatch(/^[\u0600-\u06ff«].+\.$/u);
    expect(sayRule(id, 'en')).not.toContain('no words');
  });

  test('and nothing is said of a rule that is not there', () => {
    expect(Object.keys(englishRuleWords)).toEqual([...englishRules]);
  });
});
