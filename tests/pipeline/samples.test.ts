import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { gazetteerSchema } from '../../src/model/gazetteer.ts';
import type { Reading, Speaker } from '../../src/model/passage.ts';
import { read } from '../../src/pipeline/index.ts';

/**
 * Each folder of tests/samples/articles is a case: article.txt, meta.json, expected.json. UPDATE_SAMPLES=1 rewrites what
 * is expected; the diff is for a person to read.
 */
const samples = join(import.meta.dirname, '..', 'samples', 'articles');
const metaSchema = z.strictObject({ published: z.string(), language: z.string() });
const gazetteer = gazetteerSchema.parse(JSON.parse(readFileSync(join(samples, 'gazetteer.json'), 'utf8')));

function readSample(name: string): unknown {
  const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(join(samples, name, 'article.txt')),
  );
  const meta = metaSchema.parse(JSON.parse(readFileSync(join(samples, name, 'meta.json'), 'utf8')));
  const { regions, sentences, timexes, candidates } = read(
    { id: 'sample', language: meta.language, source },
    meta.published,
    gazetteer,
  );
  const say = ({ words, value, rule, start, end }: Reading): string =>
    `${words} → ${value} (${rule}, ${start}–${end})`;
  const nameOf = (speaker: Speaker): string => ('actor' in speaker ? speaker.actor : speaker.name.en);
  return {
    regions: regions.map(
      ({ start, end, kind, what }) => `${start}–${end} ${kind}${what ? `: ${what.en}` : ''}`,
    ),
    sentences: sentences.map(
      ({ start, end, region }) => `${start}–${end} ${region}: ${source.slice(start, end)}`,
    ),
    timexes: timexes.map(({ reading }) => say(reading)),
    candidates: candidates.map(({ sentence, readings, inherited, bounded, saidBy, actors, places }) => ({
      at: sentence.start,
      readings: readings.map(say),
      ...(inherited ? { inherited: say(inherited) } : {}),
      bounded,
      saidBy: saidBy.map(nameOf),
      actors,
      places,
    })),
  };
}

const names = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(names)('%s', (name) => {
  const file = join(samples, name, 'expected.json');
  const found = `${JSON.stringify(readSample(name), undefined, 2)}\n`;
  if (process.env['UPDATE_SAMPLES'] !== undefined) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
});
