import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.cjs';

let outer: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  outer = mkdtempSync(join(tmpdir(), 'so-khop-serve-'));
  const folder = join(outer, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>Số Khớp');
  writeFileSync(join(folder, 'web.js'), '1');
  writeFileSync(join(folder, 'assets/biểu 1.svg'), '<svg/>');
  symlinkSync(join(outer, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

/** Sends the path as it stands; fetch would tidy `..` away. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<p>Số Khớp'],
  ['/index.html?do=check', 'text/html; charset=utf-8', '<p>Số Khớp'],
  ['/web.js', 'text/javascript; charset=utf-8', '1'],
  ['/assets/bi%E1%BB%83u%201.svg', 'image/svg+xml', '<svg/>'],
])('%s is served as %s', async (path, type, body) => {
  expect(await ask(path)).toEqual({ status: 200, type, body });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/link.txt',
  '/assets',
  '/assets/',
  '/none.html',
])('%s is not found: nothing outside the folder, no listing', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found' });
});

test.each(['/%', '/%00', '/%ff'])('%s is a bad request', async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test('only reading is allowed, and HEAD has no body', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a taken port is an error of its own', async () => {
  await expect(serve(outer, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
