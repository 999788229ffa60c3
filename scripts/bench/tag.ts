import { parse as parseByChrono } from 'chrono-node/ar';
import { cac } from 'cac';
import { languageOf } from '../../src/model/language-tag.ts';
import { readTimes } from '../../src/pipeline/index.ts';
import { dataPath } from '../data/data-path.ts';
import { runCommand } from '../data/command.ts';
import { readDataFolder } from '../data/data-folder.ts';
import { formatColumns } from '../terminal/columns.ts';
import { quantile } from './quantile.ts';
import { race, type Runner } from './race.ts';

interface Piece {
  readonly text: string;
  readonly published: string;
}

const rounds = 5;
const wantedBytes = 2_000_000;

const cli = cac('bench:tag');
cli
  .command(
    '',
    'Compare the speed of the date reader with chrono-node’s Arabic on the five articles, repeated to 2 MB',
  )
  .action(() => {
    const articles = readArticles();
    const times = Math.ceil(wantedBytes / bytesOf(articles));
    const pieces = repeat(articles, times);
    console.log(
      `${articles.length} articles, ${times} times each: ${(bytesOf(pieces) / 1000).toFixed(0)} KB of UTF-8`,
    );
    console.log(`median of ${rounds} rounds in turn, after a warm-up; the ratio is of the medians\n`);
    console.log(`${comparison('one article a call', pieces)}\n`);
    console.log(`${comparison('all of it in one call', [joined(pieces)])}\n`);
    console.log(growth(articles));
  });
cli.help();
await runCommand(cli);

function readArticles(): readonly Piece[] {
  return readDataFolder(dataPath())
    .articles.filter(({ entry }) => languageOf(entry.language) === 'ar')
    .map(({ entry, source }) => ({ text: source, published: entry.published.date }));
}

function repeat<T>(list: readonly T[], times: number): readonly T[] {
  return Array.from({ length: times }, () => list).flat();
}

function bytesOf(pieces: readonly Piece[]): number {
  return sum(pieces, ({ text }) => Buffer.byteLength(text));
}

/** One text of them all, counted from the day of the first. */
function joined(pieces: readonly Piece[]): Piece {
  return { text: pieces.map(({ text }) => text).join('\n'), published: pieces[0]?.published ?? '' };
}

/** Both read the same pieces, counted from the same days. */
function comparison(name: string, pieces: readonly Piece[]): string {
  const runners: readonly Runner[] = [
    { name: 'isnad', run: () => sum(pieces, ({ text, published }) => readTimes(text, published).length) },
    {
      name: 'chrono-node/ar',
      run: () => sum(pieces, ({ text, published }) => parseByChrono(text, noon(published)).length),
    },
  ];
  const kilobytes = bytesOf(pieces) / 1000;
  const results = race(runners, rounds, () => performance.now());
  const [own, chrono] = results.map(({ times }) => quantile(times, 0.5));
  const rows = results.map(({ name: reader, times, found }) => [
    reader,
    quantile(times, 0.5).toFixed(0),
    ((kilobytes / quantile(times, 0.5)) * 1000).toFixed(0),
    String(found),
    times.map((ms) => ms.toFixed(0)).join(' '),
  ]);
  return [
    ...formatColumns([[name, 'ms', 'KB/s', 'found', 'ms of each round'], ...rows]),
    `isnad is ${((chrono ?? 0) / (own ?? 1)).toFixed(2)} times as fast as chrono-node/ar`,
  ].join('\n');
}

function sum(pieces: readonly Piece[], count: (piece: Piece) => number): number {
  return pieces.reduce((total, piece) => total + count(piece), 0);
}

/** chrono counts from an instant of the machine's zone. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** One text of all articles, 1, 2 and 4 times as long: a reader that is linear takes 1, 2 and 4 times as long. */
function growth(articles: readonly Piece[]): string {
  const day = articles[0]?.published;
  const sizes = [1, 2, 4];
  const texts = sizes.map((size) => joined(repeat(articles, size * 10)).text);
  const results = race(
    texts.map((text, i) => ({ name: `${sizes[i]}×`, run: () => readTimes(text, day).length })),
    rounds,
    () => performance.now(),
  );
  const least = quantile(results[0]?.times ?? [], 0.5);
  const said = results.map(({ name, times }) => `${name} → ${(quantile(times, 0.5) / least).toFixed(2)}`);
  return `growth in one call, time against length (for information): ${said.join(', ')}`;
}
