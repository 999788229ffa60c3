import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './imports/check.ts';

const root = join(import.meta.dirname, '..');
const checked = /\.(ts|tsx|mjs|css)$/;

const sources = ['src', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => checked.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
);
const exists = (path: string): boolean => existsSync(join(root, path)) && statSync(join(root, path)).isFile();
const breaches = checkImports(sources, exists);
for (const breach of breaches) console.error(breach);
console.log(
  breaches.length === 0
    ? `${sources.length} files keep the law of imports`
    : `${breaches.length} breaches of the law of imports (scripts/imports/law.ts)`,
);
if (breaches.length > 0) process.exitCode = 1;
