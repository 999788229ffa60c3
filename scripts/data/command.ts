import type { CAC } from 'cac';
import { DataError } from './data-error.ts';

/** Runs a command line whose action says whether all went well; expected faults end in sentences and exit status 1. */
export async function runCommand(cli: CAC): Promise<void> {
  try {
    cli.parse(process.argv, { run: false });
    takeAsWritten(cli);
    const done: unknown = await cli.runMatchedCommand();
    if (done === false) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof DataError) && !(error instanceof Error && error.name === 'CACError')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The parser takes “0762” and “007” for numbers, and nothing for 0; a value is what was written. Throws DataError. */
function takeAsWritten({ options, rawArgs }: CAC): void {
  for (const [at, arg] of rawArgs.entries()) {
    const [, option, glued] = /^--([\w-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const name = option?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) ?? '';
    const value: unknown = options[name];
    if (Array.isArray(value)) throw new DataError([`--${option} is given twice; give it once`]);
    if (typeof value !== 'number') continue;
    const written = glued ?? rawArgs[at + 1] ?? '';
    if (written === '') throw new DataError([`--${option} is empty; give it a value or leave it out`]);
    options[name] = written;
  }
}
