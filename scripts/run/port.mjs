import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

/**
 * The port that PORT asks for; 0 lets the system choose. Throws Stop.
 * @param {string | undefined} text
 * @returns {number}
 */
export function parsePort(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Stop(
    `PORT is "${text}", which is no port: use a number from 0 to 65535, as in PORT=4200 npm start.`,
  );
}

/**
 * The sentence for a port that cannot be listened on.
 * @param {number} port
 * @param {string} host
 * @param {unknown} error
 * @returns {string}
 */
export function portFault(port, host, error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: choose another, as in PORT=${port === 4200 ? 4300 : 4200} npm start.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used without more rights: choose another, as in PORT=4200 npm start.`;
  return `The address ${host}:${port} cannot be listened on (${code}): check HOST and PORT.`;
}

/**
 * Listens for a moment and lets go, so that a taken port is known before anything is built. Throws Stop.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port, or the one that the system chose for 0
 */
export function ensureFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Stop(portFault(port, host, error))));
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
