import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-eval-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function evaluate(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const command = ['--import', 'tsx', join(root, 'scripts', 'tag-eval.ts'), '--rows', folder, ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

const write = (rule: string, ...lines: readonly string[]): void =>
  writeFileSync(join(folder, `${rule}.jsonl`), lines.map((line) => `${line}\n`).join(''));
const right = '{"text":"وصل ⟦أمس الاثنين⟧ إليها","on":"2023-09-05","value":"2023-09-04"}';
const wrong = '{"text":"وصل ⟦أمس الاثنين⟧ إليها","on":"2023-09-05","value":"2023-09-05"}';

test('says yes when every row passes', () => {
  write('relative-day', right, '{"text":"لا شيء"}');
  const { status, stdout } = evaluate();
  expect(stdout).toMatch(/^relative-day +2 +2 +1 +1 +1 +1 +0$/m);
  expect(status).toBe(0);
});

test('says no when a row fails, with its trace; a rule can be scored alone', () => {
  write('relative-day', right, wrong);
  write('year', '{"text":"⟦عام 2019⟧","value":"2019"}');
  const { status, stdout } = evaluate();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^relative-day +2 +1 +2 +2 +2 +1 +0$/m);
  expect(stdout).toMatch(/^relative-day\.jsonl line 2, on 2023-09-05: /m);
  expect(evaluate('year').status).toBe(0);
});

test.each([
  [
    'a rule without rows',
    ['no-such-rule'],
    /^there are no rows for "no-such-rule": write .*no-such-rule\.jsonl\n$/,
  ],
  ['no rows at all', [], /there are no rows in it\n$/],
])('%s is no pass', (_, args, says) => {
  const { status, stderr } = evaluate(...args);
  expect(stderr).toMatch(says);
  expect(status).toBe(1);
});

test('a bad row is named with its file and line, and nothing is scored', () => {
  write('weekday', right, '{"text":"⟦أمس"}', 'x');
  const { status, stdout, stderr } = evaluate();
  expect(stderr).toMatch(/^weekday\.jsonl line 2: .*\nweekday\.jsonl line 3: not JSON.*\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
