// fast-check for scripts/properties.mjs: every property runs at least PROPERTY_RUNS times, with PROPERTY_SEED where that is given.
const { join } = require('node:path');
const fc = require(join(__dirname, '../node_modules/fast-check/lib/cjs/fast-check.js'));

const { PROPERTY_RUNS: runs, PROPERTY_SEED: seed } = process.env;
const assert = (property, parameters) =>
  fc.assert(property, {
    ...parameters,
    numRuns: Math.max(Number(runs), parameters?.numRuns ?? 0),
    ...(seed ? { seed: Number(seed) } : {}),
  });

module.exports = { ...fc, assert, default: { ...fc, assert }, __esModule: true };
