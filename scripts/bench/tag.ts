import { parse as parseByChrono } from 'chrono-node/ar';
import { cac } from 'cac';
import { readTimes } from '../../src/pipeline/index.ts';
import { dataPath } from '../data/build.ts';
import { runCommand } from '../data/command.ts';
import { readDataFolder } from '../data/data-folder.ts';
import { formatColumns } from '../tag/columns.ts';
import { medianMs, race, type Runner } from './race.ts';

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
    const pieces = repeat(articles, Math.ceil(wantedBytes / bytesOf(articles)));
    console.log(comparison(pieces, articles.length));
    console.log(growth(articles));
  });
cli.help();
runCommand(cli);

function readArticles(): readonly Piece[] {
  return readDataFolder(dataPath())
    .articles.filter(({ entry }) => entry.language.startsWith('ar'))
    .map(({ entry, source }) => ({ text: source, published: entry.published.date }));
}

function repeat<T>(list: readonly T[], times: number): readonly T[] {
  return Array.from({ length: times }, () => list).flat();
}

function bytesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** Both read the same pieces, one article a call, counted from the same day; the ratio is of the medians. */
function comparison(pieces: readonly Piece[], articles: number): string {
  const runners: readonly Runner[] = [
    {
      name: 'isnad',
      run: () => pieces.reduce((sum, { text, published }) => sum + readTimes(text, published).length, 0),
    },
    {
      name: 'chrono-node/ar',
      run: () =>
        pieces.reduce((sum, { text, published }) => sum + parseByChrono(text, noon(published)).length, 0),
    },
  ];
  const kilobytes = bytesOf(pieces) / 1000;
  const results = race(runners, rounds, () => performance.now());
  const [own, chrono] = results.map(({ times }) => medianMs(times));
  const rows = results.map(({ name, times, found }) => [
    name,
    medianMs(times).toFixed(0),
    ((kilobytes / medianMs(times)) * 1000).toFixed(0),
    times.map((ms) => ms.toFixed(0)).join(' '),
    String(found),
  ]);
  return [
    `${articles} articles, ${pieces.length / articles} times each: ${kilobytes.toFixed(0)} KB of UTF-8, read one article a call; median of ${rounds} rounds in turn after a warm-up`,
    '',
    ...formatColumns([['reader', 'ms', 'KB/s', 'rounds (ms)', 'found'], ...rows]),
    '',
    `isnad is ${((chrono ?? 0) / (own ?? 1)).toFixed(1)} times as fast as chrono-node/ar`,
  ].join('\n');
}

/** chrono counts from an instant of the machine's zone. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** One text of all articles, 1, 2 and 4 times as long: a reader that is linear takes 1, 2 and 4 times as long. */
function growth(articles: readonly Piece[]): string {
  const day = articles[0]?.published;
  const sizes = [1, 2, 4];
  const texts = sizes.map((size) =>
    repeat(articles, size * 10)
      .map(({ text }) => text)
      .join('\n'),
  );
  const results = race(
    texts.map((text, i) => ({ name: `${sizes[i]}×`, run: () => readTimes(text, day).length })),
    rounds,
    () => performance.now(),
  );
  const least = medianMs(results[0]?.times ?? []);
  const said = results.map(({ name, times }) => `${name} → ${(medianMs(times) / least).toFixed(2)}`);
  return `growth in one call, time against length (for information): ${said.join(', ')}`;
}
