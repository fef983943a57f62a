// What of `npm run excel` needs no Excel: its refusal elsewhere, the https server, and what it asks of Microsoft's tools.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.cjs';

const root = join(__dirname, '../..');
const debuggingPackage = join(root, 'node_modules/office-addin-debugging/package.json');

/** For a Node of its own, wherever the tests run. */
const ON_LINUX = `data:text/javascript,Object.defineProperty(process,'platform',{value:'linux'})`;

test('where there is no Excel it says what to do instead', () => {
  const script = join(root, 'scripts/excel.mjs');
  const done = spawnSync(process.execPath, ['--import', ON_LINUX, script], { encoding: 'utf8' });
  expect(done.status).toBe(1);
  expect(done.stderr).toMatch(/npm start.*npx so-khop/);
});

test("Microsoft's tools have what it calls, and read the manifest as one of Excel and of Word", () => {
  // In a Node of its own: they are modules that jest cannot load.
  const program = `
    const tools = require('node:module').createRequire('${debuggingPackage.replace(/\\/g, '/')}');
    const { startDebugging, stopDebugging } = tools('office-addin-debugging');
    const { getHttpsServerOptions } = tools('office-addin-dev-certs');
    tools('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then(({ hosts }) => {
      const kinds = [startDebugging, stopDebugging, getHttpsServerOptions].map((each) => typeof each);
      console.log(JSON.stringify([...kinds, ...hosts]));
    });`;
  const done = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
  expect(done.stdout.trim()).toBe('["function","function","function","Workbook","Document"]');
});

interface Certificates {
  generateCertificates: (ca: string, certificate: string, key: string) => Promise<void>;
}

test('with a certificate of their making the pane is served over https, for localhost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-https-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const { generateCertificates } = createRequire(debuggingPackage)(
    'office-addin-dev-certs/lib/generate',
  ) as Certificates;
  await generateCertificates(ca, cert, key);
  said.mockRestore();
  writeFileSync(join(folder, 'taskpane.html'), '<p>Số Khớp');
  const options = { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  const server = await serve(folder, 0, (handler) => createServer(options, handler));
  try {
    const body = await new Promise<string>((resolve, reject) => {
      get({ host: 'localhost', port: server.port, path: '/taskpane.html', ca: options.ca }, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve(text);
        });
      }).on('error', reject);
    });
    expect(body).toBe('<p>Số Khớp');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
