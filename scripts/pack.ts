import { closeSync, createReadStream, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { cac } from 'cac';
import { writePack } from '../src/workers/pack.ts';
import { readFile } from '../src/workers/read-file.ts';
import { runCommand } from './data/command.ts';
import { DataError } from './data/data-folder.ts';

const shownFaults = 20;

const cli = cac('pack');
cli
  .command('<file>', 'Pack a dataset in the published format into a file that opens faster, for ?data=')
  .option('--out <file>', 'Where to; the same name with .isnad when missing')
  .action(
    async (file: string, { out = `${file.replace(/\.json$/, '')}.isnad` }: { readonly out?: string }) => {
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
        throw new DataError([`pack: there is no file "${file}"`]);
      const read = await readFile(streamOf(file), () => {}, true);
      if (!read.ok) throw new DataError([`pack: "${file}" cannot be packed`, ...faultsOf(read.error)]);
      writeParts(out, writePack(read.value));
      console.log(out);
    },
  );
cli.help();
await runCommand(cli);

function streamOf(file: string): ReadableStream<Uint8Array> {
  const chunks = createReadStream(file)[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value }: IteratorResult<Uint8Array> = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

type ReadError = Extract<Awaited<ReturnType<typeof readFile>>, { readonly ok: false }>['error'];

function faultsOf(error: ReadError): readonly string[] {
  if (error.type !== 'bad-shape') return [`  ${error.detail}`];
  const more = error.errors.length - shownFaults;
  return [
    ...error.errors.slice(0, shownFaults).map(({ path, message }) => `  ${path}: ${message}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** Writes a file part by part, whole or not at all. */
function writeParts(file: string, parts: readonly Uint8Array[]): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  try {
    for (const part of parts) writeWhole(handle, part);
    closeSync(handle);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeWhole(handle: number, part: Uint8Array): void {
  for (let at = 0; at < part.length;) at += writeSync(handle, part, at);
}
