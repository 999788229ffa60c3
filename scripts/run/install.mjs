import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { Stop } from './stop.mjs';

const stampFile = '.isnad-install';
const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)\b/;
const unsteady = /\b(ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT)\b/;

/**
 * What the installed packages were made from: the lock file and the kind of machine.
 * @param {string} root
 * @returns {string}
 */
export function wantedStamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/**
 * Whether node_modules holds what the lock file asks for.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stamp = join(root, 'node_modules', stampFile);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedStamp(root);
}

/**
 * Installs the packages when they are missing or older than the lock file. Without a network they may still be in
 * npm's cache; without asking first, npm goes on trying each of them for minutes. What it says goes to stderr, since
 * stdout may be read by a program. Throws Stop.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.error('Installing the packages of package-lock.json (once; about half a minute) …');
  const started = Date.now();
  const ping = await runNpm(root, ['ping', '--fetch-retries=0', '--fetch-timeout=10000']);
  const offline = ping.status !== 0 && unreachable.test(ping.output);
  const { status, output } = await runNpm(root, offline ? [...ciArguments, '--offline'] : ciArguments);
  if (status !== 0) throw new Stop(installFault(offline ? ping.output : output));
  writeFileSync(join(root, 'node_modules', stampFile), wantedStamp(root));
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

const ciArguments = [
  'ci',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--include=dev',
  '--include=optional',
];

/**
 * The sentence for an install that failed.
 * @param {string} output what npm printed
 * @returns {string}
 */
export function installFault(output) {
  const code = (unreachable.exec(output) ?? unsteady.exec(output))?.[1];
  if (code !== undefined)
    return `The packages could not be installed because the npm registry cannot be reached (${code}): connect to the network and run the command again.`;
  return `${output.trimEnd()}\nThe packages could not be installed: npm ci says why above.`;
}

/**
 * Runs the npm that runs this script, or the one on the PATH.
 * @param {string} root
 * @param {readonly string[]} args
 */
function runNpm(root, args) {
  const own = process.env['npm_execpath'];
  if (own !== undefined && basename(own) === 'npm-cli.js')
    return runProcess(process.execPath, [own, ...args], { cwd: root, quiet: true });
  return runProcess(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, quiet: true });
}
