import type { CAC } from 'cac';
import { DataError } from './data-folder.ts';

/** Runs a command line whose action says whether all went well; expected faults end in sentences and exit status 1. */
export async function runCommand(cli: CAC): Promise<void> {
  try {
    cli.parse(process.argv, { run: false });
    const done: unknown = await cli.runMatchedCommand();
    if (done === false) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof DataError) && !(error instanceof Error && error.name === 'CACError')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
