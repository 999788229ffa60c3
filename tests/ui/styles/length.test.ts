import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** As the linter allows other files. */
const mostLines = 300;

const sheets = readdirSync('src', { encoding: 'utf8', recursive: true }).filter((name) =>
  name.endsWith('.css'),
);

it.each(sheets)(`%s has ${mostLines} lines at most`, (name) => {
  const lines = readFileSync(join('src', name), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(mostLines);
});
