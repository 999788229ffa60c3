import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'isnad-serve-'));
  folder = join(outer, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  mkdirSync(join(outer, 'dist-secret'));
  writeFileSync(join(outer, 'dist-secret', 'a.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>page');
  for (const name of ['a.js', 'a.css', 'a.json', 'مقال.txt', 'a.woff2', 'a.svg', 'a.png', 'a.bin'])
    writeFileSync(join(folder, 'assets', name), `in ${name}`);
  server = await serve(folder, 0, '127.0.0.1');
});

afterAll(() => {
  server.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends the path as it is, which fetch() would tidy first. */
function ask(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<p>page'],
  ['/?lang=ar', 'text/html; charset=utf-8', '<p>page'],
  ['/assets/a.js', 'text/javascript; charset=utf-8', 'in a.js'],
  ['/assets/a.css', 'text/css; charset=utf-8', 'in a.css'],
  ['/assets/a.json', 'application/json; charset=utf-8', 'in a.json'],
  [`/assets/${encodeURIComponent('مقال')}.txt`, 'text/plain; charset=utf-8', 'in مقال.txt'],
  ['/assets/a.woff2', 'font/woff2', 'in a.woff2'],
  ['/assets/a.svg', 'image/svg+xml; charset=utf-8', 'in a.svg'],
  ['/assets/a.png', 'image/png', 'in a.png'],
  ['/assets/a.bin', 'application/octet-stream', 'in a.bin'],
])('%s is %s', async (path, type, body) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../dist-secret/a.txt',
  '//etc/passwd',
  '/%00',
  '/%E0%A4%A',
  '/assets',
  '/none.txt',
])('%s gives nothing away', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('secret');
  expect(body).not.toContain('root:');
});

test('a file that the browser has already is not sent again, until it changes', async () => {
  const etag = String((await ask('/assets/a.js')).headers['etag']);
  expect(await ask('/assets/a.js', 'GET', { 'if-none-match': etag })).toMatchObject({
    status: 304,
    body: '',
  });
  writeFileSync(join(folder, 'assets', 'a.js'), 'other');
  expect(await ask('/assets/a.js', 'GET', { 'if-none-match': etag })).toMatchObject({
    status: 200,
    body: 'other',
  });
});

test('a large file is sent whole, with its length, and not again', async () => {
  writeFileSync(join(folder, 'assets', 'large.json'), 'x'.repeat(3_000_000));
  const answer = await ask('/assets/large.json');
  expect(answer.headers['content-length']).toBe('3000000');
  expect(answer.body.length).toBe(3_000_000);
  const etag = String(answer.headers['etag']);
  expect((await ask('/assets/large.json', 'GET', { 'if-none-match': etag })).status).toBe(304);
  expect((await ask('/assets/large.json', 'HEAD')).body).toBe('');
});

test('HEAD has no body, and nothing may be sent here', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('a taken port is refused', async () => {
  const port = Number(new URL(server.address).port);
  await expect(serve(folder, port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
