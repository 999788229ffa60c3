import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  cpSync(join(root, 'data'), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts', `${script}.ts`), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env, ISNAD_DATA: folder } },
  );
  return { status, stdout, stderr };
}

const path = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(path(name), 'utf8');
const edit = (name: string, change: (text: string) => string): void => {
  writeFileSync(path(name), change(text(name)));
};
/** Name → content of every file, to see that nothing was touched. */
const snapshot = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(path(name), 'latin1')]),
  );

describe('npm run events', () => {
  test('makes the same bytes in any time zone, and --check proves them fresh', () => {
    for (const TZ of ['Africa/Cairo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      expect(run('events', ['--check'], { TZ, LANG: 'ar_EG.UTF-8' })).toMatchObject({ status: 0 });
    }
  });

  test('the report says how much of an article is shown of which only excerpts may be', () => {
    edit('articles.json', (json) => json.replaceAll('"display": "full"', '"display": "excerpts"'));
    const { stdout } = run('events');
    expect(stdout).toContain(
      'of peskov-2023 excerpts are shown: 4096 of 4096 (100.0 %) characters; look whether',
    );
    expect(stdout).toMatch(/of vostochny-2023 excerpts are shown: \d+ of \d+ \(/);
  });

  test('the report prints how much is the machine’s own, and it is at least nine passages in ten', () => {
    const { stdout } = run('events', ['--check']);
    const own = /own value is published on (\d+) of (\d+)/.exec(stdout);
    expect(Number(own?.[1]) / Number(own?.[2])).toBeGreaterThanOrEqual(0.9);
    expect(stdout).toMatch(/has a candidate on \d+ of \d+ \(.*\) passages/);
    expect(stdout).toMatch(/\d+ conflicts: /);
  });

  test('--check fails on a file that was edited by hand', () => {
    edit('events.json', (json) => json.replace('"draft": false', '"draft": true'));
    const { status, stderr } = run('events', ['--check']);
    expect(status).toBe(1);
    expect(stderr).toContain('data/events.json is not what the build makes');
  });
});

const damages: readonly (readonly [string, () => void, says: RegExp])[] = [
  [
    'an article that changed',
    () => edit('articles/peskov-2023.txt', (s) => s.replace('الثلثاء', 'الأربعاء')),
    /peskov-2023.*text has changed/,
  ],
  [
    'a text that nobody took in',
    () => writeFileSync(path('articles/stray.txt'), 'نص'),
    /articles\/stray\.txt: articles\.json does not list it; .*npm run add/,
  ],
  [
    'a key that stands twice',
    () => edit(firstCheck(), (s) => s.replace('"kind"', '"id": "other", "kind"')),
    /checks\/.* id: this key stands twice/,
  ],
  [
    'an empty article',
    () => writeFileSync(path('articles/peskov-2023.txt'), ''),
    /peskov-2023.*the file is empty/,
  ],
  [
    'an article that is not UTF-8',
    () => writeFileSync(path('articles/peskov-2023.txt'), Buffer.from([0xd3, 0xe1, 0xc7, 0xe3])),
    /peskov-2023.*not UTF-8/,
  ],
  [
    'an article over 10 MB',
    () => writeFileSync(path('articles/peskov-2023.txt'), 'كلمة '.repeat(1_300_000)),
    /peskov-2023.*10 MB at most/,
  ],
  ['a missing article', () => rmSync(path('articles/peskov-2023.txt')), /peskov-2023.*there is no such file/],
  [
    'an invalid date',
    () => edit('articles.json', (s) => s.replace('"date": "2019-04-25"', '"date": "2019-02-30"')),
    /articles\.json \[0\]\.published\.date: there is no such day: "2019-02-30"/,
  ],
  [
    'an unknown kind',
    () => edit(firstCheck(), (s) => s.replace(/"kind": "[a-z]+"/, '"kind": "party"')),
    /kind: "party" is not allowed here; allowed: summit, visit/,
  ],
  [
    'an unknown key',
    () => edit(firstCheck(), (s) => s.replace('"kind"', '"colour": 1, "kind"')),
    /unknown key "colour"/,
  ],
  [
    'an unknown actor',
    () => edit(firstCheck(), (s) => s.replace(/"actors": \[/, '"actors": ["nobody-at-all", ')),
    /there is no actor "nobody-at-all"/,
  ],
  [
    'a file that is not JSON',
    () => edit('gazetteer.json', (s) => s.slice(0, -20)),
    /gazetteer\.json: not JSON/,
  ],
  [
    'a candidate that nobody checked',
    () => edit('checks/dismissed.json', () => '[]\n'),
    /nobody accepted or dismissed/,
  ],
];

function firstCheck(): string {
  const [name] = readdirSync(path('checks')).filter((file) => file !== 'dismissed.json');
  return `checks/${name}`;
}

describe('damaged data stop the build, with the place, the bad value and what to do', () => {
  test.each(damages)('%s', (_, damage, says) => {
    damage();
    const before = snapshot();
    const { status, stderr } = run('events');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });
});

describe('npm run add and npm run check: a stranger’s article', () => {
  const article = 'أعلنت الوزارة، الثلاثاء، خطة جديدة.\n\nوقال الوزير أمس الاثنين إن الخطة تبدأ غداً.\n';
  const added = (): string => {
    const file = path('مقال جديد.txt');
    writeFileSync(file, article);
    return file;
  };

  test('from a file to open candidates, a skeleton each, blanks refused', () => {
    expect(run('add', [added(), '--published', '2024-03-05', '--id', 'plan-2024'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/added "plan-2024": [1-9]\d* candidates/),
    });
    expect(readFileSync(path('articles/plan-2024.txt'), 'utf8')).toBe(article);
    const { stdout } = run('check', ['--article', 'plan-2024', '--by', 'test']);
    expect(stdout).toContain('2024-03-05');
    expect(text('checks/plan-2024-37.json')).toContain('"status": "occurred"');
    const refused = run('events');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/checks\/plan-2024-\d+\.json: title\.en is blank/);
    expect(refused.stderr).not.toContain('nobody accepted');
  });

  test('a skeleton names the sentence from which a date is inherited', () => {
    const sample = join(root, 'tests/samples/articles/same-day-twice/article.txt');
    run('add', [sample, '--published', '2023-09-05', '--id', 'twice']);
    run('check', ['--article', 'twice', '--by', 'test']);
    const [, said] = readFileSync(sample, 'utf8').split('\n');
    expect(JSON.parse(text('checks/twice-144.json'))).toMatchObject({
      passages: [{ reading: { words: 'الأربعاء', value: '2023-08-30', sentence: { exact: said } } }],
    });
  });

  test('--draft goes on and marks what is unchecked', () => {
    run('add', [added(), '--published', '2024-03-05', '--id', 'plan-2024']);
    expect(run('events').status).toBe(1);
    expect(run('events', ['--draft'])).toMatchObject({ status: 0 });
    expect(JSON.parse(text('events.json'))).toMatchObject({ draft: true });
  });

  test('a weekday that does not fit the day of publication is pointed out', () => {
    run('add', [added(), '--published', '2024-03-06', '--id', 'plan-2024']);
    expect(run('events').stdout).toContain(
      'look at plan-2024: «أمس الاثنين» → 2024-03-05: the weekday is not',
    );
  });

  test('a dismissed candidate is closed, with its reason', () => {
    run('add', [added(), '--published', '2024-03-05', '--id', 'plan-2024']);
    const done = run('check', ['--dismiss', 'أعلنت الوزارة', '--reason', 'not news']);
    expect(done.stdout).toContain('dismissed: «أعلنت الوزارة');
    expect(text('checks/dismissed.json')).toContain('not news');
  });

  test.each([
    [['--published', 'yesterday'], /"yesterday" is not a day/],
    [['--published', '2024-03-05', '--id', 'peskov-2023'], /"peskov-2023" is taken/],
    [['--published', '2024-03-05', '--id', 'Not An Id'], /id: .*Not An Id/],
    [[], /is not a day/],
  ])('add %j says what is wrong and leaves nothing behind', (args, says) => {
    const file = added();
    const before = snapshot();
    const { status, stderr } = run('add', [file, ...args]);
    expect(stderr).toMatch(says);
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  test('the same text twice is refused', () => {
    expect(
      run('add', [path('articles/peskov-2023.txt'), '--published', '2023-09-05', '--id', 'again']),
    ).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('already here as "peskov-2023"'),
    });
  });

  test('an article in another language can be checked by hand, and the report says so', () => {
    const file = path('news.txt');
    writeFileSync(file, 'Le ministre a annoncé un plan mardi.\n');
    expect(run('add', [file, '--published', '2024-03-05', '--language', 'fr'])).toMatchObject({ status: 0 });
    expect(run('events').stdout).toContain('news is in "fr", which the machine does not read');
  });
});
