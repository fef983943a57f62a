// Four projects: `unit` (Node), `host` and `word` (the real office.js on an in-memory Excel or Word), `browser` (Chromium).
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// Types are checked by tsc in a step of its own, so ts-jest only translates; .mjs packages become CommonJS.
const typescript = [
  'ts-jest',
  {
    diagnostics: false,
    tsconfig: {
      target: 'ES2022',
      module: 'CommonJS',
      moduleResolution: 'Node10',
      allowJs: true,
      esModuleInterop: true,
      isolatedModules: true,
      resolveJsonModule: true,
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
      sourceMap: true,
    },
  },
];

const shared = {
  rootDir: __dirname,
  transform: { '\\.tsx?$': typescript, '\\.mjs$': typescript },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // numfmt 4.0.1 names a CommonJS file that its package lacks; the one beside it is CommonJS.
  moduleNameMapper: {
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    // Views bring their looks along; only a browser draws them.
    '\\.css$': '<rootDir>/tests/noLooks.cjs',
  },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

const hostEnvironment = join(__dirname, 'tests/excel-host/environment.ts');

const projects = [
  {
    ...shared,
    displayName: 'unit',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
    testPathIgnorePatterns: [
      ...shared.testPathIgnorePatterns,
      '/tests/browser/',
      '/tests/excel-host-tests/',
      '/tests/hosts/excel/',
      '/tests/word-host-tests/',
      '/tests/hosts/word/',
    ],
  },
  {
    ...shared,
    displayName: 'browser',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    globalSetup: '<rootDir>/tests/browser/prepare.ts',
  },
];

if (existsSync(hostEnvironment)) {
  projects.push({
    ...shared,
    displayName: 'host',
    testEnvironment: hostEnvironment,
    testMatch: [
      '<rootDir>/tests/excel-host-tests/**/*.test.{ts,tsx}',
      '<rootDir>/tests/hosts/excel/**/*.test.{ts,tsx}',
    ],
  });
}

const wordEnvironment = join(__dirname, 'tests/word-host/environment.ts');

if (existsSync(wordEnvironment)) {
  projects.push({
    ...shared,
    displayName: 'word',
    testEnvironment: wordEnvironment,
    testMatch: [
      '<rootDir>/tests/word-host-tests/**/*.test.{ts,tsx}',
      '<rootDir>/tests/hosts/word/**/*.test.{ts,tsx}',
    ],
  });
}

// A busy machine may hold a test up; no test depends on a time.
module.exports = { projects, testTimeout: 60_000 };
