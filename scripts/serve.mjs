import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const plain = { 'content-type': types['.txt'] ?? '' };

/**
 * The file that a request path names, or undefined when it is damaged or leads out of the folder.
 * @param {string} folder absolute
 * @param {string} url as the request has it
 * @returns {string | undefined}
 */
export function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(folder + sep) && !path.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A file above this is sent while it is read, and known by its size and time instead of its content. */
const mostBytesHashed = 1_000_000;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} [headers]
 * @property {string | Buffer} [body]
 * @property {string} [file] to be sent instead of a body
 */

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(folder, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: 'only GET and HEAD\n' };
  const file = fileOf(folder, request.url ?? '/');
  if (file === undefined) return { status: 400, body: 'not a path\n' };
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return { status: 404, body: 'no such file\n' };
  const isLarge = found.size > mostBytesHashed;
  const body = isLarge ? undefined : await readFile(file);
  const etag = body ? `"${hashOf(body)}"` : `"${found.size}-${found.mtimeMs}"`;
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers };
  if (body) return { status: 200, headers, body };
  return { status: 200, headers: { ...headers, 'content-length': String(found.size) }, file };
}

/**
 * @param {Buffer} body
 * @returns {string}
 */
function hashOf(body) {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(folder, request, response) {
  try {
    const { status, headers = plain, body, file } = await answer(folder, request);
    response.writeHead(status, { ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) });
    if (file !== undefined && request.method === 'GET') await send(file, response);
    else response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else response.writeHead(500, plain).end(`${String(error)}\n`);
  }
}

/**
 * @param {string} file
 * @param {import('node:http').ServerResponse} response
 */
async function send(file, response) {
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), response);
  } catch (error) {
    const isGivenUp =
      error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isGivenUp) throw error;
  }
}

/**
 * Serves the files of a folder. Rejects when the port cannot be listened on.
 * @param {string} folder
 * @param {number} port 0 lets the system choose
 * @param {string} host
 * @returns {Promise<{ readonly address: string, readonly close: () => void }>}
 */
export function serve(folder, port, host) {
  const server = createServer((request, response) => {
    void respond(resolve(folder), request, response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const bound = server.address();
      const real = typeof bound === 'object' && bound ? bound.port : port;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      done({ address: `http://${host.includes(':') ? `[${host}]` : host}:${real}/`, close });
    });
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(import.meta.dirname, '..', 'dist');
  const { address } = await serve(
    folder,
    Number(process.env['PORT'] ?? 4173),
    process.env['HOST'] ?? '127.0.0.1',
  );
  console.log(address);
}
