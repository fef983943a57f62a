// A static server for one built folder, for this machine only: no listing, nothing outside the folder.
// CommonJS, so that the tests can load it as the scripts do.
const { createHash } = require('node:crypto');
const { readFile, realpath, stat } = require('node:fs/promises');
const { createServer } = require('node:http');
const { extname, join, sep } = require('node:path');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers requests with the files of `folder`. */
function filesOf(folder) {
  return (request, response) => {
    answer(folder, request)
      .catch(() => ({ status: 500, body: 'Error' }))
      .then(({ status, body, type = 'text/plain; charset=utf-8' }) => {
        // Asked for anew each time, and not sent again while it is the same: two versions are never mixed.
        const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
        const known = status === 200 && request.headers['if-none-match'] === tag;
        response.writeHead(known ? 304 : status, {
          'Content-Type': type,
          ...(known ? {} : { 'Content-Length': Buffer.byteLength(body) }),
          ...(status === 200 ? { ETag: tag } : {}),
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
        });
        response.end(known || request.method === 'HEAD' ? undefined : body);
      });
  };
}

async function answer(folder, { method, url }) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'Method not allowed' };
  const path = fileNamed(url);
  if (path === null) return { status: 400, body: 'Bad request' };
  const file = await inside(folder, path);
  if (file === null) return { status: 404, body: 'Not found' };
  return {
    status: 200,
    body: await readFile(file),
    type: types[extname(file).toLowerCase()] ?? 'application/octet-stream',
  };
}

/** The path that a request names, `index.html` for a folder; null when it cannot be read. */
function fileNamed(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    if (path.includes('\0')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The real path of a file within the folder; null when there is none, or it lies outside. */
async function inside(folder, path) {
  try {
    const base = await realpath(folder);
    const file = await realpath(join(base, path));
    return file.startsWith(base + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * Serves a folder on localhost; port 0 takes any free one. Gives the address and how to stop.
 * A taken port is an error with code EADDRINUSE.
 */
async function serve(folder, port, create = createServer) {
  const handler = filesOf(folder);
  const four = create(handler);
  await listen(four, port, '127.0.0.1');
  const servers = [four];
  const taken = four.address().port;
  // Browsers may try IPv6 first; a machine without it does without.
  const six = create(handler);
  try {
    await listen(six, taken, '::1');
    servers.push(six);
  } catch (error) {
    if (error.code === 'EADDRINUSE' && port !== 0) {
      four.close();
      throw error;
    }
  }
  return {
    port: taken,
    close: () =>
      Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      ),
  };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

module.exports = { filesOf, serve };
