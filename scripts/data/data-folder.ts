import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { err, type Result } from '../../src/base/result.ts';
import { type ArticleEntry, articleEntrySchema } from '../../src/model/article.ts';
import { type Check, checkSchema, type Dismissed, dismissedSchema } from '../../src/model/check.ts';
import { type TimelineFile, timelineFileSchema } from '../../src/model/dataset.ts';
import { type Gazetteer, gazetteerSchema } from '../../src/model/gazetteer.ts';
import { parseShape } from '../../src/model/parse.ts';
import { DataError } from './data-error.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { decodeArticle, parseJson, readBytes, sha256 } from './files.ts';

interface SourceArticle {
  readonly entry: ArticleEntry;
  readonly source: string;
  readonly sha256: string;
}

/** What data/ holds, as far as it could be read. */
export interface DataFolder {
  readonly timeline: TimelineFile;
  readonly gazetteer: Gazetteer;
  readonly articles: readonly SourceArticle[];
  readonly checks: readonly { readonly file: string; readonly check: Check }[];
  readonly dismissed: readonly Dismissed[];
}

/** Reads data/ whole, with every fault of every file in one DataError. */
export function readDataFolder(folder: string): DataFolder {
  const faults: string[] = [];
  const read = <T>(name: string, schema: z.ZodMiniType<T>, missing?: T): T | undefined => {
    const file = join(folder, name);
    if (missing !== undefined && !existsSync(file)) return missing;
    const parsed = readShape(file, schema);
    if (parsed.ok) return parsed.value;
    faults.push(...parsed.error.map((line) => `data/${name}${line}`));
    return undefined;
  };
  const timeline = read('timeline.json', timelineFileSchema);
  const gazetteer = read('gazetteer.json', gazetteerSchema, { actors: [], places: [] });
  const entries = read('articles.json', z.array(articleEntrySchema), []);
  const dismissed = read('checks/dismissed.json', dismissedSchema, []);
  const checks = checkFiles(folder).flatMap((name) => {
    const check = read(`checks/${name}`, checkSchema);
    if (check !== undefined && name !== `${check.id}.json`)
      faults.push(`data/checks/${name} id: "${check.id}" is not the file's name; rename one of the two`);
    return check === undefined ? [] : [{ file: `checks/${name}`, check }];
  });
  const articles = (entries ?? []).flatMap((entry) => readArticle(folder, entry, faults));
  if (entries !== undefined) faults.push(...strayArticles(folder, entries));
  if (faults.length > 0 || !timeline || !gazetteer || !dismissed) throw new DataError(faults);
  return { timeline, gazetteer, articles, checks, dismissed };
}

/** Texts that nobody took in. */
function strayArticles(folder: string, entries: readonly ArticleEntry[]): readonly string[] {
  const texts = join(folder, 'articles');
  if (!existsSync(texts)) return [];
  const listed = new Set(entries.map(({ file }) => file));
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt') && !listed.has(name))
    .sort()
    .map(
      (name) =>
        `data/articles/${name}: articles.json does not list it; move it elsewhere and take it in with "npm run add", or delete it`,
    );
}

function checkFiles(folder: string): readonly string[] {
  const checks = join(folder, 'checks');
  if (!existsSync(checks)) return [];
  return readdirSync(checks)
    .filter((name) => name.endsWith('.json') && name !== 'dismissed.json')
    .sort();
}

function readShape<T>(file: string, schema: z.ZodMiniType<T>): Result<T, readonly string[]> {
  const bytes = readBytes(file);
  if (!bytes.ok) return err([`: ${bytes.error}`]);
  const text = new TextDecoder().decode(bytes.value);
  const json = parseJson(text);
  if (!json.ok) return err([`: ${json.error}`]);
  const twice = duplicateKeys(text);
  if (twice.length > 0)
    return err(twice.map((path) => ` ${path}: this key stands twice; keep one of the two`));
  const parsed = parseShape(schema, json.value);
  if (parsed.ok) return parsed;
  return err(parsed.error.map(({ path, message }) => ` ${path}: ${message}`));
}

function readArticle(folder: string, entry: ArticleEntry, faults: string[]): readonly SourceArticle[] {
  const place = `data/articles/${entry.file} (article "${entry.id}")`;
  if (!/^[^/\\]+$/.test(entry.file)) {
    faults.push(`${place}: the file must lie in data/articles itself`);
    return [];
  }
  const bytes = readBytes(join(folder, 'articles', entry.file));
  const text = bytes.ok ? decodeArticle(bytes.value) : bytes;
  if (!bytes.ok || !text.ok) {
    faults.push(`${place}: ${text.ok ? '' : text.error}`);
    return [];
  }
  return [{ entry, source: text.value, sha256: sha256(bytes.value) }];
}
