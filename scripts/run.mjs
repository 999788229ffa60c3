/**
 * The door of every npm script that must work on a fresh clone. It needs no package, and keeps to ES2018 syntax
 * without top-level await, so that an old Node can still read it and say that it is too old.
 */
import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;

/** @param {string} text @returns {number[]} */
function parts(text) {
  return text.split('.').map(Number);
}

/**
 * Whether a version is in a range of `>=` and `^` terms joined by `||`, the only forms used in package.json.
 * @param {string} version
 * @returns {boolean}
 */
function isInRange(version) {
  const own = parts(version);
  return range.split('||').some((/** @type {string} */ term) => {
    const least = parts(term.replace(/[^\d.]/g, ''));
    if (term.indexOf('^') !== -1 && own[0] !== least[0]) return false;
    const at = [0, 1, 2].filter((i) => own[i] !== (least[i] || 0))[0];
    return at === undefined || (own[at] || 0) > (least[at] || 0);
  });
}

if (isInRange(process.versions.node)) {
  void import('./run/main.mjs').then(({ main }) => main(root, process.argv.slice(2)));
} else {
  console.error(
    'Isnad needs Node ' +
      range
        .replace(/\|\|/g, 'or')
        .replace(/>=([\d.]+)/g, '$1 or newer')
        .replace(/\^/g, '') +
      ', and this is Node ' +
      process.versions.node +
      ': install a newer one (https://nodejs.org) and run the command again.',
  );
  process.exitCode = 1;
}
