import { cac } from 'cac';
import { afterEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../../scripts/data/command.ts';

const { argv } = process;
const said = vi.spyOn(console, 'error').mockReturnValue();

afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  said.mockClear();
});

async function run(...args: readonly string[]): Promise<unknown> {
  const cli = cac('some');
  let taken: unknown;
  cli
    .command('', 'Takes words')
    .option('--q <words>', 'Words')
    .option('--reason-ar <words>', 'More words')
    .option('--count <n>', 'A number', { default: 5 })
    .action((options: unknown) => (taken = options));
  process.argv = ['node', 'some', ...args];
  await runCommand(cli);
  return taken;
}

test.each([
  [['--q', '007'], { q: '007' }],
  [['--q=1e3'], { q: '1e3' }],
  [['--q', '2023.10'], { q: '2023.10' }],
  [['--reason-ar', '0762'], { reasonAr: '0762' }],
  [['--q', 'قمة'], { q: 'قمة', count: 5 }],
  [['--count', '10'], { count: '10' }],
])('%j is taken as it is written', async (args, taken) => {
  expect(await run(...args)).toMatchObject(taken);
  expect(process.exitCode).toBeUndefined();
});

test.each([
  [['--q', ''], '--q is empty; give it a value or leave it out'],
  [['--reason-ar', ''], '--reason-ar is empty; give it a value or leave it out'],
  [['--q', 'a', '--q', 'b'], '--q is given twice; give it once'],
])('%j ends in a sentence', async (args, sentence) => {
  expect(await run(...args)).toBeUndefined();
  expect(said).toHaveBeenCalledWith(sentence);
  expect(process.exitCode).toBe(1);
});
