// npx jest --config bench/jest.config.cjs: measures; nothing fails by the clock.
const { projects } = require('../jest.config.js');

const [unit] = projects;

module.exports = {
  ...unit,
  displayName: 'bench',
  testMatch: ['<rootDir>/bench/**/*.bench.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
