// npm run package [-- --no-build]: dist/so-khop-VERSION.zip, with all that an office needs to install it by itself.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureModules, main, root, SetupError } from './setup.mjs';

const require = createRequire(import.meta.url);

/** A clerk's connection takes it in a minute. */
const LARGEST = 6 * 1024 * 1024;

/** The address that a build without one of its own names. */
const ORIGIN = 'https://localhost:3001';

/** The build's own, for that address: an office has them written for its own by cai-dat.html. */
const FOR_ONE_ADDRESS = ['manifest.xml', 'manifest-2016.xml', 'so-khop-m365.zip'];

/** Both doors have the same guides with the same pictures; this one's serve both. */
const PICTURED = 'web';

/** The same bytes whenever the same sources are packed. */
const MTIME = new Date('2000-01-01T00:00:00Z');

/** Path in the package -> bytes. */
export async function releaseFiles(version) {
  const files = new Map();
  const put = (name, content) => files.set(name, Buffer.from(content));
  for (const door of ['taskpane', 'web']) {
    const folder = join(root, 'dist', door);
    if (!existsSync(folder)) throw new SetupError(`dist/${door} is missing: npm run build`);
    for (const name of filesIn(folder)) {
      if (FOR_ONE_ADDRESS.includes(name) || (door !== PICTURED && name.startsWith('anh/'))) continue;
      const bytes = readFileSync(join(folder, name));
      put(`site/${door}/${name}`, door !== PICTURED && name.endsWith('.html') ? pictured(bytes) : bytes);
    }
  }
  const release = (name) => readFileSync(join(root, 'release', name), 'utf8');
  const pages =
    'index.html cai-dat.html cai-dat.js goi-zip.js kiem-tra.html kiem-tra.js trang.css web.config'.split(' ');
  for (const name of pages) put(`site/${name}`, release(name));
  put('site/ban-khai-bao.js', manifests(version));
  put('site/huong-dan.md', readFileSync(join(root, 'docs/huong-dan.md')));
  for (const name of 'DOC-TRUOC.md nginx.conf apache.conf Dockerfile'.split(' ')) put(name, release(name));
  // What Windows itself opens has Windows' ends of lines.
  for (const name of 'danh-muc.reg go-bo.reg xoa-bo-nho-dem.cmd'.split(' '))
    put(`windows/${name}`, release(`windows/${name}`).replace(/\r?\n/g, '\r\n'));
  const { PAGES, wallPage } = require('./wallPage.cjs');
  for (const [name, page] of Object.entries(PAGES)) put(name, await wallPage(page));
  put('may-chu.cjs', oneFileServer());
  const licences = bundledLicences();
  put('LICENSES.txt', licenceText(licences));
  put('sbom.cdx.json', bill(version, licences));
  const sums = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  put('SHA256SUMS', sums.join(''));
  return files;
}

/** A guide whose pictures stand beside those of the other door. */
function pictured(page) {
  return page.toString('utf8').replaceAll('src="anh/', `src="../${PICTURED}/anh/`);
}

function filesIn(folder, under = '') {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, name) : name.endsWith('.map') ? [] : [name];
    });
}

/** The manifests as they were built, for the page that writes them for another address; pictures in base 64. */
function manifests(version) {
  const read = (name) => readFileSync(join(root, 'dist/taskpane', name), 'utf8');
  const data = {
    version,
    origin: ORIGIN,
    'manifest.xml': read('manifest.xml'),
    'manifest-2016.xml': read('manifest-2016.xml'),
  };
  if (!data['manifest.xml'].includes(ORIGIN)) throw new SetupError('Build without --origin before packing.');
  const { NAME, unifiedParts } = require('./unifiedPackage.cjs');
  data[NAME] = Object.fromEntries(
    Object.entries(unifiedParts(data['manifest.xml'])).map(([name, part]) => [
      name,
      typeof part === 'string' ? { text: part } : { base64: Buffer.from(part).toString('base64') },
    ]),
  );
  return `window.SO_KHOP_MANIFESTS = ${JSON.stringify(data, null, 1)};\n`;
}

/** The server and what it takes from scripts/serve.cjs, in one file that needs nothing but Node. */
function oneFileServer() {
  const server = readFileSync(join(root, 'scripts/serve.cjs'), 'utf8');
  const wrapped = `const { filesOf } = (() => {\nconst module = { exports: {} };\n${server}\nreturn module.exports;\n})();`;
  const program = readFileSync(join(root, 'release/may-chu.cjs'), 'utf8');
  const marked = /^\/\* SERVE \*\/ .*$/m;
  if (!marked.test(program)) throw new SetupError('release/may-chu.cjs no longer names scripts/serve.cjs.');
  return program.replace(marked, () => wrapped);
}

/** Of both doors, each package once. */
function bundledLicences() {
  const { readLicences } = require('./licences.cjs');
  const all = new Map();
  for (const door of ['taskpane', 'web']) {
    for (const each of readLicences(readFileSync(join(root, 'dist', door, 'LICENSES.txt'), 'utf8')))
      all.set(`${each.name}@${each.version}`, each);
  }
  return [...all.values()];
}

function licenceText(licences) {
  const { writeLicences } = require('./licences.cjs');
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  return [own, 'office.js: site/taskpane/office/LICENSE.md (Microsoft)\n', writeLicences(licences)].join(
    '\n',
  );
}

/** CycloneDX 1.5, of what is built in and nothing else. */
function bill(version, licences) {
  const components = licences.map(({ name, version: of, licence }) => ({
    type: 'library',
    name,
    version: of,
    purl: `pkg:npm/${name.replace('@', '%40')}@${of}`,
    licenses: [{ license: { id: licence } }],
  }));
  const { version: office } = require('@microsoft/office-js/package.json');
  components.push({
    type: 'library',
    name: '@microsoft/office-js',
    version: office,
    purl: `pkg:npm/%40microsoft/office-js@${office}`,
    licenses: [{ license: { name: 'Microsoft Office JavaScript API licence' } }],
  });
  const component = { type: 'application', name: 'so-khop', version, licenses: [{ license: { id: 'MIT' } }] };
  return JSON.stringify(
    { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components },
    null,
    2,
  );
}

/** The zip's bytes; throws when it has grown too large for a slow connection. */
export async function packed(version) {
  const { zipSync } = require('fflate');
  const files = [...(await releaseFiles(version))].map(([name, bytes]) => [
    `so-khop-${version}/${name}`,
    [new Uint8Array(bytes), { level: 9, mtime: MTIME }],
  ]);
  const zip = zipSync(Object.fromEntries(files));
  if (zip.length > LARGEST)
    throw new SetupError(`The package takes ${zip.length} bytes, more than the ${LARGEST} it may.`);
  return zip;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    ensureModules();
    if (!process.argv.includes('--no-build')) await build(['taskpane', 'web']);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const zip = await packed(version);
    const name = `so-khop-${version}.zip`;
    writeFileSync(join(root, 'dist', name), zip);
    const hash = createHash('sha256').update(zip).digest('hex');
    writeFileSync(join(root, 'dist', `${name}.sha256`), `${hash}  ${name}\n`);
    console.log(`dist/${name}: ${(zip.length / 1024 / 1024).toFixed(1)} MB\nsha256 ${hash}`);
  });
}
