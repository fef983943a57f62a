// The package for an office: whole, small, checked, and served by its own server.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { convert, testWithLibreOffice } from '../oracle/libreoffice';

const root = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

let folder: string;
let files: Readonly<Record<string, Uint8Array>>;
const text = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8');

beforeAll(() => {
  // The step before this one has built it; a test does not wait for a build.
  const made = spawnSync(process.execPath, [join(root, 'scripts/package.mjs'), '--no-build'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const zip = readFileSync(join(root, `dist/so-khop-${version}.zip`));
  expect(zip.length).toBeLessThan(6 * 1024 * 1024);
  const sum = createHash('sha256').update(zip).digest('hex');
  expect(readFileSync(join(root, `dist/so-khop-${version}.zip.sha256`), 'utf8')).toContain(sum);
  files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.replace(`so-khop-${version}/`, ''), bytes]),
  );
  folder = mkdtempSync(join(tmpdir(), 'so-khop-package-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('holds pane, web edition, pages, server, samples and Windows parts', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'site/taskpane/taskpane.html',
      'site/taskpane/office/office.js',
      'site/web/index.html',
      'site/cai-dat.html',
      'site/kiem-tra.html',
      'site/web.config',
      'nginx.conf',
      'apache.conf',
      'may-chu.cjs',
      'windows/danh-muc.reg',
      'Treo-tuong.docx',
      'Treo-tuong-English.docx',
      'DOC-TRUOC.md',
    ]),
  );
  expect(Object.keys(files).filter((name) => name.endsWith('.map'))).toEqual([]);
  // None for an address that is not the office's: those are written by the page.
  expect(Object.keys(files).filter((name) => /manifest(-2016)?\.xml$|m365\.zip$/.test(name))).toEqual([]);
  expect(text('windows/danh-muc.reg')).toContain('\r\n"Flags"=dword:00000001\r\n');
});

test('every picture that a page names is in the package, once', () => {
  const named = Object.keys(files)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...text(name).matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, source = '']) =>
        posix.join(posix.dirname(name), source),
      ),
    );
  expect(named.filter((name) => name.endsWith('word.png'))).toHaveLength(4);
  expect(named.filter((name) => files[name] === undefined)).toEqual([]);
  const pictures = Object.keys(files).filter((name) => name.includes('/anh/'));
  expect(pictures.filter((name) => !named.includes(name))).toEqual([]);
});

testWithLibreOffice('each page for the wall is one page of A4', async () => {
  await Promise.resolve();
  const pages = convert(
    { 'vi.docx': files['Treo-tuong.docx']!, 'en.docx': files['Treo-tuong-English.docx']! },
    'pdf',
  );
  expect([...pages.keys()].sort()).toEqual(['en.pdf', 'vi.pdf']);
  for (const [name, pdf] of pages) {
    const plain = Buffer.from(pdf).toString('latin1');
    expect([name, plain.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([name, 1]);
    expect(plain).toMatch(/\/MediaBox\s*\[\s*0 0 595[.\d]* 84[12]/);
  }
});

test('every file has its checksum, and sha256sum agrees', () => {
  const lines = text('SHA256SUMS').trim().split('\n');
  expect(lines).toHaveLength(Object.keys(files).length - 1);
  const checked = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  // A system without the program has been told the sums all the same.
  if (checked.error === undefined) expect([checked.status, checked.stdout]).toEqual([0, '']);
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    expect([name, createHash('sha256').update(files[name!]!).digest('hex')]).toEqual([name, sum]);
  }
});

test('names every package that is built in, with its licence', () => {
  const { components } = JSON.parse(text('sbom.cdx.json')) as {
    components: { name: string; version: string; purl: string }[];
  };
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['big.js', 'preact', 'fflate', 'numfmt', '@microsoft/office-js']),
  );
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  for (const { name, version: of, purl } of components) {
    expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, of]);
    expect(purl).toMatch(/^pkg:npm\/[^ ]+@\d/);
    if (!name.startsWith('@microsoft')) expect(text('LICENSES.txt')).toContain(`\n${name}@${of} (`);
  }
});

test('the page of manifests has them for an address that can be told apart', () => {
  const script = text('site/ban-khai-bao.js');
  const data = JSON.parse(/= (\{[\s\S]*\});\n$/.exec(script)![1]!) as Record<string, string>;
  expect(data.version).toBe(version);
  const own = data['manifest.xml']!.split(data.origin!).join('https://noi-bo.example/so-khop/taskpane');
  expect(own).toContain('DefaultValue="https://noi-bo.example/so-khop/taskpane/taskpane.html"');
  expect(own).not.toContain('localhost');
  expect(data['manifest-2016.xml']).toContain('<OfficeApp');
  expect(Object.keys(data['so-khop-m365.zip'] ?? {}).sort()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
  ]);
});

describe('its server', () => {
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    server = spawn(process.execPath, [join(folder, 'may-chu.cjs'), '--port', '0'], { cwd: tmpdir() });
    port = await new Promise<number>((resolve, reject) => {
      server.on('exit', () => {
        reject(new Error('the server ended'));
      });
      server.stdout!.on('data', (said: Buffer) => {
        const found = /localhost:(\d+)/.exec(said.toString());
        if (found) resolve(Number(found[1]));
      });
    });
  });

  afterAll(() => {
    server.kill();
  });

  function ask(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; type: string; tag: string; length: number }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        let length = 0;
        response.on('data', (part: Buffer) => (length += part.length));
        response.on('end', () => {
          const { 'content-type': type = '', etag = '' } = response.headers;
          resolve({ status: response.statusCode ?? 0, type, tag: etag, length });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  test('serves what the pages ask for, typed rightly, and nothing beside the site', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(await ask('/taskpane/taskpane.js')).toMatchObject({
      status: 200,
      type: 'text/javascript; charset=utf-8',
    });
    expect(await ask('/web/manifest.webmanifest')).toMatchObject({ type: 'application/manifest+json' });
    expect(await ask('/huong-dan.md')).toMatchObject({ type: 'text/plain; charset=utf-8' });
    expect(await ask('/../may-chu.cjs')).toMatchObject({ status: 404 });
    expect(await ask('/%2e%2e/SHA256SUMS')).toMatchObject({ status: 404 });
  });

  test('does not send again what has not changed', async () => {
    const first = await ask('/web/web.js');
    expect(first.length).toBeGreaterThan(1000);
    expect(await ask('/web/web.js', { 'If-None-Match': first.tag })).toMatchObject({
      status: 304,
      length: 0,
    });
    expect(await ask('/web/web.js', { 'If-None-Match': '"other"' })).toMatchObject({ status: 200 });
  });

  test.each([
    [['--port', '99999'], '--port'],
    [['--https'], '--pfx'],
    [['--https', '--pfx', 'khong-co.pfx'], 'khong-co.pfx'],
    [['--https', '--pfx', 'SHA256SUMS'], '--cert'],
    [['--khac'], '--khac'],
  ])('%j is refused in words, in both languages', (args, named) => {
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'may-chu.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain(named);
  });
});
