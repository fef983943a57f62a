// npm run validate [-- FOLDER]: checks the unified manifest against Microsoft's schema of it, and manifest.xml against Microsoft's schemas (OfficeAppManifestV1_1.xsd and those
// beside it, in FOLDER or manifest-xsd/) and, when online, with Microsoft's own service. Says what it left out, and then ends with 2 unless told --allow-left-out.
// The schemas do not know the shared runtime and the shortcuts yet: those are held to rules of our own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faultsOfNewer, withoutNewer } from './newerManifest.cjs';
import { ensureModules, main, onPath, root } from './setup.mjs';
import { unifiedParts } from './unifiedPackage.cjs';
import { faultsAgainstSchema } from './unifiedSchema.cjs';

const manifest = join(root, 'manifest.xml');

await main(async () => {
  const named = process.argv.slice(2).find((each) => !each.startsWith('--'));
  const schema = resolve(named ?? join(root, 'manifest-xsd'), 'OfficeAppManifestV1_1.xsd');
  const results = [againstSchema(schema), byOwnRules(), unified(), await withService()];
  if (results.includes(false)) return 1;
  // What was not checked is not to be taken for valid, unless somebody says that they know.
  if (!results.includes(null) || process.argv.includes('--allow-left-out')) return 0;
  console.log('Some checks were left out: this ends with 2; --allow-left-out ends with 0.');
  return 2;
});

/** True, false, or null when it could not be done. */
function againstSchema(schema) {
  if (!existsSync(schema)) return leftOut('Schema', `there is no ${schema}`);
  const xmllint = onPath('xmllint');
  if (!xmllint) return leftOut('Schema', 'xmllint was not found (Debian: apt-get install libxml2-utils)');
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-manifest-'));
  try {
    const known = join(folder, 'manifest.xml');
    writeFileSync(known, withoutNewer(readFileSync(manifest, 'utf8')));
    const done = spawnSync(xmllint, ['--noout', '--nonet', '--schema', schema, known], { encoding: 'utf8' });
    return judged('Schema (all but Runtimes and ExtendedOverrides)', done.status === 0, done.stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function byOwnRules() {
  const faults = faultsOfNewer(readFileSync(manifest, 'utf8'));
  return judged('Own rules (Runtimes and ExtendedOverrides)', faults.length === 0, faults.join('\n'));
}

function unified() {
  ensureModules();
  const faults = faultsAgainstSchema(unifiedParts(readFileSync(manifest, 'utf8')));
  if (!faults) return leftOut('Unified manifest', 'office-addin-manifest has no schema of its version');
  return judged('Unified manifest (schema)', faults.length === 0, faults.join('\n'));
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
