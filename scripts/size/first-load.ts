import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

export interface Part {
  /** From the root of the built app; `index.html` for what stands inline in the page. */
  readonly file: string;
  readonly gzipped: number;
}

/**
 * The scripts and style sheets that the built page loads before it shows anything: what index.html names, what
 * stands inline in it, and what those scripts import statically. `read` takes a path from the root of the built app;
 * it throws when there is no such file.
 */
export function firstLoad(read: (file: string) => Uint8Array): readonly Part[] {
  const page = new TextDecoder().decode(read('index.html'));
  const named = namedFiles(page);
  if (!named.some((file) => file.endsWith('.js'))) throw new Error('index.html names no script');
  const files = new Set<string>();
  for (const file of named) follow(file, read, files);
  const inline = inlineCode(page);
  return [
    ...[...files].map((file) => ({ file, gzipped: gzippedSize(read(file)) })),
    ...(inline === '' ? [] : [{ file: 'index.html', gzipped: gzippedSize(inline) }]),
  ];
}

function namedFiles(page: string): readonly string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const rel = /\brel="([^"]*)"/.exec(tag)?.[1];
    const file = /\b(?:src|href)="([^"]*)"/.exec(tag)?.[1];
    const loads = tag.startsWith('<script') || rel === 'modulepreload' || rel === 'stylesheet';
    return loads && file !== undefined ? [posix.normalize(file.replace(/^\//, ''))] : [];
  });
}

function inlineCode(page: string): string {
  return [...page.matchAll(/<(script|style)\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , code]) => code ?? '')
    .join('');
}

function follow(file: string, read: (file: string) => Uint8Array, into: Set<string>): void {
  if (into.has(file)) return;
  into.add(file);
  if (!file.endsWith('.js')) return;
  const { module } = parseSync(file, new TextDecoder().decode(read(file)));
  const handedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((e) => e.moduleRequest ?? []),
  );
  for (const { value } of [...module.staticImports.map((i) => i.moduleRequest), ...handedOn])
    follow(posix.join(posix.dirname(file), value), read, into);
}

function gzippedSize(content: Uint8Array | string): number {
  return gzipSync(content, { level: 9 }).length;
}
