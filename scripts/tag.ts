import { pipeline } from 'node:stream/promises';
import { cac } from 'cac';
import type { Language } from '../src/model/bilingual.ts';
import { languages } from '../src/model/languages.ts';
import { runCommand } from './data/command.ts';
import { DataError } from './data/data-error.ts';
import { decodeArticle, readBytes } from './data/files.ts';
import { answerLines } from './tag/answer-lines.ts';
import { isReference } from './tag/record.ts';
import { splitLines } from './tag/split-lines.ts';
import { formatTable } from './tag/table.ts';

interface TagOptions {
  readonly text?: string;
  readonly published?: string;
  readonly language: string;
}

const cli = cac('tag');
cli
  .command(
    '',
    'Find the time expressions of texts: a JSON line in, a JSON line out; blank lines are passed over',
  )
  .option(
    '--text <file>',
    'Read one UTF-8 text file instead, and print a table with the rules and the reasoning',
  )
  .option('--published <day>', 'The day that the words of --text count from, 2023-09-05')
  .option('--language <code>', 'ar or en: what the texts are written in', { default: 'ar' })
  .action(({ text, published: day, language: code }: TagOptions) => {
    const language = languages.find((known) => known === code);
    if (language === undefined)
      throw new DataError([`--language "${code}" is not read; use ${languages.join(' or ')}`]);
    if (text !== undefined) printTable(text, day, language);
    else if (day === undefined) void answerStdin(language);
    else throw new DataError([`--published "${day}" needs --text FILE; a JSON line has its own "reference"`]);
  });
cli.help();
await runCommand(cli);

function printTable(file: string, published: string | undefined, language: Language): void {
  if (published !== undefined && !isReference(published))
    throw new DataError([`--published "${published}" is not a day; write it as 2023-09-05`]);
  const bytes = readBytes(file);
  const text = bytes.ok ? decodeArticle(bytes.value) : bytes;
  if (!text.ok) throw new DataError([`${file}: ${text.error}`]);
  process.stdout.write(formatTable(text.value, published, language));
}

async function answerStdin(language: Language): Promise<void> {
  if (process.stdin.isTTY)
    console.error(
      'Reading {"id", "text", "reference"} lines from the keyboard; Ctrl-D ends it, --help says more.',
    );
  const report = (line: number, error: string): void => {
    console.error(`line ${line}: ${error}`);
    process.exitCode = 1;
  };
  const answers = answerLines(splitLines(process.stdin), report, language);
  await pipeline(answers, process.stdout).catch((error: unknown) => {
    if (!isClosedPipe(error)) throw error;
  });
}

/** Whoever read the answers, such as `head`, has enough of them. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
