import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoad } from './size/first-load.ts';

/** What a first visit may cost at most: JS and CSS, gzipped, fonts aside. */
const limitBytes = 180_000;

const folder = join(import.meta.dirname, '..', 'dist');
const parts = firstLoad((file) => readFileSync(join(folder, file)));
const total = parts.reduce((sum, { gzipped }) => sum + gzipped, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

for (const { file, gzipped } of parts) console.log(`${kilobytes(gzipped).padStart(9)}  ${file}`);
console.log(`${kilobytes(total).padStart(9)}  first load, gzipped; at most ${kilobytes(limitBytes)}`);
if (total > limitBytes) {
  console.error(`the first load is ${kilobytes(total - limitBytes)} too big`);
  process.exitCode = 1;
}
