// The unified manifest against Microsoft's published schemas, which come with office-addin-manifest: nothing is asked of the network.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const FOLDER = join(__dirname, '../node_modules/@microsoft/app-manifest/build/json-schemas/teams');
const KINDS = {
  'manifest.json': 'MicrosoftTeams.schema.json',
  'en.json': 'MicrosoftTeams.Localization.schema.json',
};

/** What is wrong, a line each; null where the schemas of that version are not there. */
function faultsAgainstSchema(parts) {
  const Ajv = require('ajv');
  const { manifestVersion } = JSON.parse(parts['manifest.json']);
  const faults = [];
  for (const [name, kind] of Object.entries(KINDS)) {
    const file = join(FOLDER, `v${manifestVersion}`, kind);
    if (!existsSync(file)) return null;
    const ajv = new Ajv({ schemaId: 'auto', allErrors: true, extendRefs: true, unknownFormats: 'ignore' });
    ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
    const isValid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
    if (!isValid(JSON.parse(parts[name])))
      faults.push(...isValid.errors.map(({ dataPath, message }) => `${name}${dataPath}: ${message}`));
  }
  return faults;
}

module.exports = { faultsAgainstSchema };
