// The unit tests of one part of the core, for scripts/mutation.mjs: MUTATED_TESTS names them, parted by spaces.
const { projects } = require('../jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');
const root = process.cwd();

module.exports = {
  ...unit,
  rootDir: root,
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  testMatch: (process.env.MUTATED_TESTS ?? 'tests/core').split(' ').map((each) => `<rootDir>/${each}`),
};
