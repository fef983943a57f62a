// The package for the admin centre of Microsoft 365: the unified manifest, its English and its two pictures, in one zip.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { unifiedManifest } = require('./unifiedManifest.cjs');

const root = join(__dirname, '..');
/** The same bytes whenever the same sources are packed. */
const MTIME = new Date('2000-01-01T00:00:00Z');

const NAME = 'so-khop-m365.zip';

/** `manifest`: manifest.xml for the address where the pane is hosted. Name in the package -> text or bytes. */
function unifiedParts(manifest) {
  const json = (name) => JSON.parse(readFileSync(join(root, 'src/taskpane/commands', name), 'utf8'));
  const picture = (name) => new Uint8Array(readFileSync(join(root, 'assets', name)));
  return {
    ...unifiedManifest(manifest, json('shortcuts.json'), json('shortcuts.en-us.json')),
    'color.png': picture('icon-192.png'),
    'outline.png': picture('icon-outline-32.png'),
  };
}

function unifiedPackage(manifest) {
  const { strToU8, zipSync } = require('fflate');
  const files = Object.entries(unifiedParts(manifest)).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MTIME });
}

module.exports = { NAME, unifiedPackage, unifiedParts };
