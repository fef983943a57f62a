// npm run validate [-- FOLDER]: checks manifest.xml against Microsoft's schemas (OfficeAppManifestV1_1.xsd and those
// beside it, in FOLDER or manifest-xsd/) and, when online, with Microsoft's own service. Says what it left out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureModules, main, onPath, root } from './setup.mjs';

const manifest = join(root, 'manifest.xml');

await main(async () => {
  const schema = resolve(process.argv[2] ?? join(root, 'manifest-xsd'), 'OfficeAppManifestV1_1.xsd');
  const results = [againstSchema(schema), await withService()];
  return results.includes(false) ? 1 : 0;
});

/** True, false, or null when it could not be done. */
function againstSchema(schema) {
  if (!existsSync(schema)) return leftOut('Schema', `there is no ${schema}`);
  const xmllint = onPath('xmllint');
  if (!xmllint) return leftOut('Schema', 'xmllint was not found (Debian: apt-get install libxml2-utils)');
  const done = spawnSync(xmllint, ['--noout', '--nonet', '--schema', schema, manifest], { encoding: 'utf8' });
  return judged('Schema', done.status === 0, done.stderr);
}

async function withService() {
  if (!(await online())) return leftOut('Microsoft service', 'it cannot be reached from here');
  ensureModules();
  const cli = join(root, 'node_modules/office-addin-manifest/cli.js');
  const done = spawnSync(process.execPath, [cli, 'validate', manifest], { encoding: 'utf8' });
  return judged('Microsoft service', done.status === 0, done.stdout + done.stderr);
}

async function online() {
  try {
    await fetch('https://validationgateway.omex.office.net/', {
      method: 'HEAD',
      signal: AbortSignal.timeout(5000),
    });
    return true;
  } catch {
    return false;
  }
}

function judged(check, ok, details) {
  console.log(`${check}: ${ok ? 'the manifest is valid' : `the manifest is NOT valid\n${details}`}`);
  return ok;
}

function leftOut(check, reason) {
  console.log(`${check}: left out, ${reason}`);
  return null;
}
