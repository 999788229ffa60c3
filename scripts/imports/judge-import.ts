import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { Import } from './find-imports.ts';
import { byNameOnly, debts, doors, type Row } from './law.ts';

/** Why an import is against the law; undefined when it is not. `exists` tells whether a path from the root is a file. */
export function judgeImport(
  file: string,
  row: Row,
  { specifier, whole, handsOn }: Import,
  exists: (path: string) => boolean,
): string | undefined {
  if (specifier === undefined) return 'imports a path that is computed; write it as a plain string';
  if (handsOn && !doors.includes(file))
    return `hands on "${specifier}"; only ${doors.join(' and ')} may do so`;
  if (/^\.{1,2}\//.test(specifier)) return judgeFile(file, row, specifier, exists);
  if (isBuiltin(specifier)) return judgeBuiltin(row, specifier);
  if (whole && byNameOnly.includes(specifier))
    return `imports "${specifier}" whole; import what is used by name`;
  if (row.packages.some((allowed) => matchesPackage(allowed, specifier))) return undefined;
  return `imports "${specifier}"; ${row.path} ${mayUse(row.packages)}`;
}

function judgeFile(
  file: string,
  row: Row,
  specifier: string,
  exists: (path: string) => boolean,
): string | undefined {
  const target = posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, ''));
  if (!exists(target)) return `imports "${specifier}", and there is no file ${target}`;
  const allowed = [row.path, ...row.may].some((path) => isWithin(path, target));
  if (allowed || debts.some(({ from, to }) => isWithin(from, file) && isWithin(to, target))) return undefined;
  return `imports ${target}; ${row.path} may import ${[...row.may].join(', ') || 'nothing but itself'}`;
}

function judgeBuiltin(row: Row, specifier: string): string | undefined {
  if (!row.node) return `imports "${specifier}"; ${row.path} may not use what only Node has`;
  return undefined;
}

function matchesPackage(allowed: string, specifier: string): boolean {
  if (!allowed.endsWith('/*')) return allowed === specifier;
  return specifier.startsWith(allowed.slice(0, -1)) || specifier === allowed.slice(0, -2);
}

function mayUse(packages: readonly string[]): string {
  return packages.length === 0 ? 'may use no package' : `may use ${packages.join(', ')}`;
}

/** Whether a path is the given file, or lies in the given folder. */
export function isWithin(path: string, target: string): boolean {
  return target === path || target.startsWith(`${path}/`);
}
