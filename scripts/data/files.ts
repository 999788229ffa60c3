import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseJson as parseAnyJson } from '../../src/base/parse-json.ts';
import { err, ok, type Result } from '../../src/base/result.ts';
import { largestArticle } from '../../src/model/largest-article.ts';

/** Writes a file whole or not at all, and the folders that lead to it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeParts(file, [typeof content === 'string' ? new TextEncoder().encode(content) : content]);
}

/** Writes a file part by part, whole or not at all: to a temporary neighbour first, then renamed. */
export function writeParts(file: string, parts: Iterable<Uint8Array>): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      for (const part of parts) for (let at = 0; at < part.length;) at += writeSync(handle, part, at);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The text of an article's bytes, byte-order mark and CRLF kept; the error is a clause. */
export function decodeArticle(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return err('the file is empty');
  if (bytes.length > largestArticle)
    return err(
      `the file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; an article may have 10 MB at most`,
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() === '' ? err('the file holds nothing but white space') : ok(text);
  } catch {
    return err('the file is not UTF-8; save it as UTF-8');
  }
}

/** Reads a file; the error says that it is not there or cannot be read. */
export function readBytes(file: string): Result<Uint8Array> {
  try {
    return ok(readFileSync(file));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err(missing ? 'there is no such file' : `cannot be read (${String(error)})`);
  }
}

export function parseJson(text: string): Result<unknown> {
  const parsed = parseAnyJson(text);
  return parsed.ok ? parsed : err(`not JSON: ${parsed.error}`);
}

/** The one way that data files are written as text. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
