import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../src/model/passage.ts';
import { candidatesOf } from './english-text.ts';

const published = '2019-04-25';
const nameOf = (speaker: Speaker): string => ('actor' in speaker ? speaker.actor : speaker.name.en);

describe('candidates of an English article', () => {
  test.each<readonly [text: string, saidBy: readonly string[]]>([
    ['Peskov said on Monday that they met.', ['peskov']],
    ['“We met,” Peskov said.', ['peskov']],
    ['“We met,” said Peskov.', ['peskov']],
    ['They will meet on Friday, Peskov told reporters.', ['peskov']],
    ['Peskov, the spokesman of Kim, said on Monday that they met.', ['peskov']],
    ['According to TASS they met.', ['tass']],
    ['Peskov said they met, according to TASS.', ['peskov', 'tass']],
    ['U.S. officials said they met.', ['US officials']],
    ['They met on Monday.', []],
    ['“He said so,” Kim announced.', ['kim']],
  ])('%s', (text, saidBy) => {
    expect(candidatesOf(text, published).map((candidate) => candidate.saidBy.map(nameOf))).toEqual([saidBy]);
  });

  test.each(['The building is grey.', 'Mr. Smith is tall.'])('none on %s', (text) => {
    expect(candidatesOf(text, published)).toEqual([]);
  });

  test.each<readonly [text: string, inherited: readonly (string | undefined)[]]>([
    ['Peskov said on Monday that they met. He added that all was well.', [undefined, '2019-04-22']],
    ['Peskov said on Monday that they met. Kim denied it.', [undefined, undefined]],
    ['Peskov said that they met on Monday. He added that all was well.', [undefined, undefined]],
    ['On Monday, Peskov said they met. He added that all was well.', [undefined, '2019-04-22']],
    ['Peskov warned them on Monday. This warning is new.', [undefined, '2019-04-22']],
  ])('%s', (text, inherited) => {
    expect(candidatesOf(text, published).map((candidate) => candidate.inherited?.value)).toEqual(inherited);
  });

  test('names and places are found by their English names', () => {
    const [candidate] = candidatesOf('Kim arrived in Moscow; Kimberly did not.', published);
    expect(candidate).toMatchObject({ actors: ['kim'], places: ['moscow'], bounded: '[..2019-04-25]' });
  });
});

describe('sentences of an English article', () => {
  test.each<readonly [text: string, count: number]>([
    ['Mr. Kim said so. Dr. No. 5 said no. They met.', 3],
    ['The U.S. President said so on Sept. 13 at 5 p.m. in Moscow. They met.', 2],
  ])('%s', (text, count) => {
    const lines = candidatesOf(text, published).map(({ quote }) => quote);
    expect(lines).toHaveLength(count);
  });
});
