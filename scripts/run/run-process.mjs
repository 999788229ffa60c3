import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Outcome
 * @property {number} status exit status; 1 when a signal ended the process or it could not start
 * @property {string} output what it printed, when `quiet`
 * @property {boolean} capped whether it was ended because it took too long
 */

/**
 * Runs a program to its end, without stdin. A signal to this process reaches it too.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {Readonly<Record<string, string | undefined>>} [options.env] added to the environment
 * @param {boolean} [options.quiet] collects what it prints instead of showing it
 * @param {number} [options.silenceMs] ends it when it prints nothing for so long
 * @param {number} [options.totalMs] ends it when it has run for so long
 * @returns {Promise<Outcome>}
 */
export function runProcess(file, args, { cwd, env, quiet, silenceMs, totalMs } = {}) {
  return new Promise((resolve) => {
    const watched = quiet || silenceMs !== undefined;
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', watched ? 'pipe' : 'inherit', watched ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32' && file.endsWith('.cmd'),
    });
    let output = '';
    let capped = false;
    const end = () => {
      capped = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 2000).unref();
    };
    const total = totalMs === undefined ? undefined : setTimeout(end, totalMs);
    let silence = silenceMs === undefined ? undefined : setTimeout(end, silenceMs);
    const hear = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (!quiet) process.stdout.write(chunk);
      silence?.refresh();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const finish = (/** @type {number} */ status) => {
      clearTimeout(total);
      clearTimeout(silence);
      silence = undefined;
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ status, output, capped });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * The script behind a package's command, to be run by this very Node.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command]
 * @returns {string}
 */
export function commandOf(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
