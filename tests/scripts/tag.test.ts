import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { sayRule } from '../../src/words/rules.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-tag-'));
const command = ['--import', 'tsx', join(root, 'scripts', 'tag.ts')];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function tag(input: string | Buffer, args: readonly string[] = []): Outcome {
  return spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8', input });
}

const answerSchema = z.object({
  id: z.unknown(),
  error: z.optional(z.string()),
  ents: z.optional(
    z.array(
      z.strictObject({
        start: z.number(),
        end: z.number(),
        text: z.string(),
        value: z.nullable(z.string()),
        granularity: z.string(),
        rule: z.string(),
        soft: z.optional(z.literal(true)),
        mismatch: z.optional(z.string()),
      }),
    ),
  ),
});
type Answer = z.infer<typeof answerSchema>;

const answers = (stdout: string): readonly Answer[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => answerSchema.parse(JSON.parse(line)));
const ndjson = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('npm run tag, a JSON line in and a JSON line out', () => {
  test('finds the expressions, counted from the day of the reference, with offsets in the text as given', () => {
    const text = '😀 قالَ المتحدّثُ أمْسِ الاثنَيْنِ إنّ الوفدَ وصل عام ٢٠١٩ 🇪🇬';
    const { status, stdout, stderr } = tag(
      ndjson({ id: 'a', text, reference: '2023-09-05T23:59:59+03:00' }, { id: 7, text: 'لا شيء' }),
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [first, second, ...rest] = answers(stdout);
    expect(rest).toEqual([]);
    expect(second).toEqual({ id: 7, ents: [] });
    expect(first?.ents).toMatchObject([
      { text: 'أمْسِ الاثنَيْنِ', value: '2023-09-04', granularity: 'day' },
      { text: 'عام ٢٠١٩', value: '2019', granularity: 'year' },
    ]);
    for (const ent of first?.ents ?? []) expect(text.slice(ent.start, ent.end)).toBe(ent.text);
  });

  test('without a reference a relative day has no value, and a year has its own', () => {
    const text = 'وصل أمس وكان قد زارها في عام 2019';
    const { status, stdout } = tag(ndjson({ id: 1, text, reference: null }, { id: 2, text }));
    expect(status).toBe(0);
    for (const { ents } of answers(stdout))
      expect(ents?.map(({ value, granularity }) => [value, granularity])).toEqual([
        [null, 'day'],
        ['2019', 'year'],
      ]);
  });

  test('a bad line has its own answer in its own place, a sentence on stderr, and the run goes on', () => {
    const bad: readonly (readonly [string, unknown, RegExp])[] = [
      ['{"id":1,', null, /^line 2: \{"id":1, is not JSON: write /],
      ['[1]', null, /^line 4: \[1\] is not an object: write /],
      ['{"id":3}', 3, /^line 5: there is no "text": give /],
      ['{"id":"four","text":4}', 'four', /^line 6: the text 4 is not a string: give /],
      [
        '{"id":5,"text":"أمس","reference":"2023-02-30"}',
        5,
        /^line 7: the reference "2023-02-30" is not a day: write /,
      ],
      ['{"id":6,"text":"أمس","reference":2023}', 6, /^line 8: the reference 2023 is not a day/],
      [
        '{"id":7,"text":"أمس","reference":"2023-09-05T"}',
        7,
        /^line 9: the reference "2023-09-05T" is not a day/,
      ],
    ];
    const good = ndjson({ id: 'good', text: 'أمس', reference: '2023-09-05' });
    const [first, ...others] = bad.map(([line]) => line);
    const { status, stdout, stderr } = tag(`${good}${first}\n\n${others.join('\n')}\n \r\n${good.trimEnd()}`);
    expect(status).toBe(1);
    const given = answers(stdout);
    expect(given.map(({ id }) => id)).toEqual(['good', ...bad.map(([, id]) => id), 'good']);
    expect(given.at(-1)?.ents).toMatchObject([{ value: '2023-09-04' }]);
    const said = stderr.trimEnd().split('\n');
    expect(said).toHaveLength(bad.length);
    for (const [i, [, , says]] of bad.entries()) {
      expect(said[i]).toMatch(says);
      expect(given[i + 1]?.error).toBe(said[i]?.replace(/^line \d+: /, ''));
      expect(given[i + 1]?.ents).toBeUndefined();
    }
  });

  test('CRLF, a byte-order mark, U+2028 in a string and half a surrogate pair are taken; bytes that are not UTF-8 are not', () => {
    const { status, stdout, stderr } = tag(
      Buffer.concat([
        Buffer.from(
          '\uFEFF{"id":1,"text":"أمس"}\r\n{"id":2,"text":"\u2028أمس"}\n{"id":3,"text":"\\ud83d أمس"}\n',
        ),
        Buffer.from([0x22, 0xd3, 0xe1, 0x22, 0x0a]),
      ]),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^line 4: the line is not UTF-8: .*\n$/);
    expect(answers(stdout).map(({ id, ents }) => [id, ents?.[0]?.start])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [null, undefined],
    ]);
  });

  test('nothing in is nothing out', () => {
    expect(tag('')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(tag('\n\n')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('answers each line before the next one is there', async () => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let got = '';
    for (const id of [1, 2, 3]) {
      child.stdin.write(ndjson({ id, text: 'أمس' }));
      while (got.split('\n').length <= id)
        got += await new Promise<string>((resolve) =>
          child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
        );
      expect(answers(got).at(-1)?.id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  test('ends quietly, as after `| head`, when nobody takes the answers any more', async () => {
    const child = spawn(process.execPath, command, { cwd: root });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.end(ndjson({ id: 1, text: 'أمس '.repeat(50) }).repeat(2000));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('npm run tag -- --text FILE', () => {
  const file = join(folder, 'article.txt');
  writeFileSync(file, 'وقال المتحدث أمس\nالاثنين إن القمة تعقد غدا.\n');

  test('prints a row and the reasoning for each expression', () => {
    const { status, stdout } = tag('', ['--text', file, '--published', '2023-09-05']);
    expect(status).toBe(0);
    expect(stdout).toContain('time expressions, counted from 2023-09-05, the day of publication');
    expect(stdout).toMatch(/^words +value +granularity +rule +at$/m);
    expect(stdout).toMatch(/^\u2068غدا\u2069 +2023-09-06 +day +relative-day +\d+–\d+$/m);
    expect(stdout).toContain(`\n    ${sayRule('relative-day', 'en')}\n`);
    expect(stdout).toMatch(/^ {4}Counted from 2023-09-05, the day of publication\.$/m);
  });

  test('without a day it says what is missing', () => {
    const { status, stdout } = tag('', ['--text', file]);
    expect(status).toBe(0);
    expect(stdout).toContain('with no day to count from (--published DAY gives one)');
    expect(stdout).toMatch(/^\u2068غدا\u2069 +– +day/m);
  });

  test.each([
    [['--text', join(folder, 'no.txt')], /no\.txt: there is no such file\n$/],
    [
      ['--text', file, '--published', 'yesterday'],
      /^--published "yesterday" is not a day; write it as 2023-09-05\n$/,
    ],
    [['--text', file, '--published', '2023-02-30'], /^--published "2023-02-30" is not a day/],
    [['--published', '2023-09-05'], /^--published "2023-09-05" needs --text FILE/],
    [['--txet', file], /^Unknown option `--txet`\n$/],
  ])('%j is refused in one sentence', (args, says) => {
    const { status, stdout, stderr } = tag('', args);
    expect(stderr).toMatch(says);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('texts in English', () => {
  test('are read when it is said', () => {
    const line = JSON.stringify({ id: 1, text: 'He said on Thursday that.', reference: '2023-09-05' });
    const { status, stdout } = tag(`${line}\n`, ['--language', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('"text":"Thursday","value":"2023-08-31"');
  });

  test('a language that is not read is named', () => {
    const { status, stderr } = tag('', ['--language', 'fr']);
    expect(status).toBe(1);
    expect(stderr).toBe('--language "fr" is not read; use ar or en\n');
  });
});
