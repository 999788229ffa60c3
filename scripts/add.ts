import { basename, extname, join } from 'node:path';
import { cac } from 'cac';
import { type ArticleEntry, articleEntrySchema } from '../src/model/article.ts';
import { parseShape } from '../src/model/parse.ts';
import { build } from './data/build.ts';
import { dataPath } from './data/data-path.ts';
import { runCommand } from './data/command.ts';
import { DataError } from './data/data-error.ts';
import { readDataFolder } from './data/data-folder.ts';
import { decodeArticle, formatJson, readBytes, sha256, writeWhole } from './data/files.ts';

interface AddOptions {
  readonly published?: string;
  readonly id?: string;
  readonly language: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly headline?: string;
  readonly url?: string;
}

const cli = cac('add');
cli
  .command('<file>', 'Take an article in: a UTF-8 text file, kept byte for byte')
  .option('--published <date>', 'The day it was published, 2023-09-05 (needed)')
  .option('--id <id>', 'A short name for links and files; made from the file name when missing')
  .option('--language <tag>', 'BCP 47 language tag', { default: 'ar' })
  .option('--outlet <name>', 'Who published it')
  .option('--agency <name>', 'The news agency that it names')
  .option('--headline <text>', 'Its headline')
  .option('--url <url>', 'Where it stands')
  .action((file: string, options: AddOptions) => {
    add(file, options);
  });
cli.help();
await runCommand(cli);

function add(file: string, options: AddOptions): void {
  const { published = '' } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published))
    throw new DataError([
      `--published "${published}" is not a day; write it as 2023-09-05, or edit data/articles.json later if it is not certain`,
    ]);
  const bytes = readBytes(file);
  const text = bytes.ok ? decodeArticle(bytes.value) : bytes;
  if (!bytes.ok || !text.ok) throw new DataError([`${file}: ${text.ok ? '' : text.error}`]);
  const { articles } = readDataFolder(dataPath());
  const id = options.id ?? idFrom(file, published);
  const sum = sha256(bytes.value);
  const known = articles.find(({ entry }) => entry.id === id || entry.sha256 === sum);
  if (known !== undefined)
    throw new DataError([
      known.entry.sha256 === sum
        ? `${file}: the same text is already here as "${known.entry.id}"`
        : `--id "${id}" is taken; choose another`,
    ]);
  const entry = makeEntry(id, sum, published, options);
  writeWhole(join(dataPath(), 'articles', entry.file), bytes.value);
  const entries = [...articles.map((article) => article.entry), entry];
  writeWhole(join(dataPath(), 'articles.json'), formatJson(entries));
  const candidates = build(dataPath(), true).open.filter(({ article }) => article === id).length;
  console.log(`added "${id}": ${candidates} candidates to check. Next: npm run check`);
}

function idFrom(file: string, published: string): string {
  const stem = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return stem === '' ? `article-${published}` : stem;
}

function makeEntry(id: string, sum: string, published: string, options: AddOptions): ArticleEntry {
  const same = (text: string): { readonly en: string; readonly ar: string } => ({ en: text, ar: text });
  const entry = {
    id,
    file: `${id}.txt`,
    sha256: sum,
    language: options.language,
    ...(options.outlet === undefined ? {} : { outlet: same(options.outlet) }),
    ...(options.agency === undefined ? {} : { agency: same(options.agency) }),
    ...(options.headline === undefined ? {} : { headline: same(options.headline) }),
    ...(options.url === undefined ? {} : { url: options.url }),
    display: 'full',
    published: {
      date: published,
      certainty: 'stated',
      evidence: [
        {
          kind: 'outside',
          why: {
            en: 'Stated by the editor who added the article.',
            ar: 'ذكره المحرر الذي أضاف المقال.',
          },
        },
      ],
    },
  };
  const parsed = parseShape(articleEntrySchema, entry);
  if (parsed.ok) return parsed.value;
  throw new DataError(parsed.error.map(({ path, message }) => `${path}: ${message}`));
}
