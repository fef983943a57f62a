#!/usr/bin/env node
// Runs dist/cli/so-khop.js, building it first when it is missing or older than its sources.
'use strict';

const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } = require('node:fs');
const { join, sep } = require('node:path');

const root = join(__dirname, '..');
const program = join(root, 'dist', 'cli', 'so-khop.js');
const starter = join(root, 'dist', 'cli', 'start.js');
// What the CLI is built from: all of src but the other doors.
const otherDoors = ['taskpane', 'web'].map((name) => join(root, 'src', name));
const sources = ['src', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** The latest change in a file or folder, in milliseconds; 0 where there is none. */
function changed(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  return status.isDirectory() ? Math.max(status.mtimeMs, changedIn(path)) : status.mtimeMs;
}

/** A folder of a thousand files is asked of each only what it must be: this is done at every start. */
function changedIn(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + sep + entry.name;
    if (otherDoors.includes(path)) continue;
    latest = Math.max(latest, entry.isDirectory() ? changed(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function isFresh() {
  if (!existsSync(program) || !existsSync(starter)) return false;
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
  require(starter);
}

start().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
