#!/usr/bin/env node
// Runs dist/cli/so-khop.js, building it first when it is missing or older than its sources.
'use strict';

const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const program = join(root, 'dist', 'cli', 'so-khop.js');
// What the CLI is built from: all of src but the other doors.
const otherDoors = ['taskpane', 'web'].map((name) => join(root, 'src', name));
const sources = ['src', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** The latest change in a file or folder, in milliseconds; 0 where there is none. */
function changed(path) {
  if (otherDoors.includes(path) || !existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function isFresh() {
  if (!existsSync(program)) return false;
  const built = statSync(program).mtimeMs;
  return sources.every((name) => changed(join(root, name)) <= built);
}

const isProgram = (name) => Number(name === 'so-khop.js');

/** Builds aside, then moves the file into place: two calls at once never see half a program. */
function build() {
  const started = new Date();
  const aside = join(root, 'dist', `.cli-${process.pid}`);
  const config = require('../webpack.config.js')().find(({ name }) => name === 'cli');
  const compiler = require('webpack')({ ...config, output: { ...config.output, path: aside } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')));
      mkdirSync(join(program, '..'), { recursive: true });
      // The program itself comes last: what it loads later is there before it.
      for (const part of readdirSync(aside)
        .filter((name) => name.endsWith('.js'))
        .sort((a, b) => isProgram(a) - isProgram(b))) {
        utimesSync(join(aside, part), started, started);
        renameSync(join(aside, part), join(program, '..', part));
      }
      compiler.close(() => resolve());
    });
  }).finally(() => rmSync(aside, { recursive: true, force: true }));
}

async function start() {
  if (!isFresh()) {
    if (!existsSync(join(root, 'node_modules', 'webpack'))) {
      throw new Error('so-khop is not built yet: run "npm ci" in its folder, then try again.');
    }
    process.stderr.write('so-khop: building the command line tool (once)…\n');
    await build();
  }
  require(program);
}

start().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
