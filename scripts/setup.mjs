// What has to be on this machine before the project can be built, tested or run. Uses Node alone,
// because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.so-khop-lock');
const installedLock = join(root, 'node_modules', '.package-lock.json');

/** Installs the packages of package-lock.json, unless they are there already. */
export function ensureModules() {
  const wanted = readFileSync(lockFile);
  const hash = createHash('sha256').update(wanted).digest('hex');
  if (read(stampFile) === hash) return;
  if (!sameVersions(JSON.parse(wanted.toString()), JSON.parse(read(installedLock) ?? 'null'))) {
    console.log('Installing the packages of package-lock.json (npm ci)…');
    npm(['ci']);
  }
  writeFileSync(stampFile, hash);
}

/** True when all that the lock names is installed in the same version, as after the reader's own `npm ci`. */
function sameVersions(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  );
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const done = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new SetupError(`npm ${args.join(' ')} failed: see its message above.`);
}

/** A machine that lacks something; the message says what to do. */
export class SetupError extends Error {}

/**
 * The programs that tests start. `find` gives a path or null; `apt` names Debian's packages, `orElse` others that do;
 * `without` is said when the program can be neither found nor installed.
 */
const programs = {
  chromium: {
    find: findChromium,
    // Without a window a page costs less than half; where there is no such package, the whole browser.
    apt: ['chromium-headless-shell'],
    orElse: ['chromium'],
    without:
      'Chromium was not found: install Chromium, Chrome or Edge, or set CHROME_PATH to one, then run this again.',
  },
  libreoffice: {
    find: () => process.env.SOFFICE_PATH ?? onPath('soffice') ?? onPath('libreoffice') ?? officeElsewhere(),
    apt: ['libreoffice-calc', 'libreoffice-writer'],
    without:
      'LibreOffice was not found: install it (Calc and Writer), or set SOFFICE_PATH, to run its tests.',
  },
  poppler: {
    find: () => onPath('pdftoppm'),
    apt: ['poppler-utils'],
    without: 'pdftoppm was not found: install poppler-utils to run the tests of printed pages.',
  },
  fonts: {
    find: findLiberationFonts,
    apt: ['fonts-liberation'],
    without:
      'The Liberation fonts were not found: install fonts-liberation for page layouts as the tests expect.',
  },
};

/**
 * Finds the named programs, installing what is missing where that can be done (root on Debian).
 * Gives each one's path, or null after a printed sentence that says what to do.
 */
export function ensurePrograms(names) {
  const missing = () => names.filter((name) => !programs[name].find());
  aptInstall(missing().flatMap((name) => programs[name].apt));
  aptInstall(missing().flatMap((name) => programs[name].orElse ?? []));
  const found = {};
  for (const name of names) {
    found[name] = programs[name].find();
    if (!found[name]) console.log(programs[name].without);
  }
  return found;
}

function aptInstall(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  apt('-qq', 'update');
  apt('-qq', 'install', '-y', '--no-install-recommends', ...packages);
}

/** The path of Chromium, Chrome or Edge, or null. */
export function findChromium() {
  const { CHROME_PATH, CHROMIUM_PATH, LOCALAPPDATA, PROGRAMFILES } = process.env;
  const named = [CHROME_PATH, CHROMIUM_PATH].find((path) => path && existsSync(path));
  if (named) return named;
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ];
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]);
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return first(names.map(onPath)) ?? first([...windows, ...mac].map(present));
}

function officeElsewhere() {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);
  return first([
    ...folders.map((folder) => present(join(folder, 'LibreOffice/program/soffice.com'))),
    present('/Applications/LibreOffice.app/Contents/MacOS/soffice'),
  ]);
}

function findLiberationFonts() {
  const folders = ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/truetype/liberation2'];
  const debian = first(folders.map(present));
  if (debian || !onPath('fc-list')) return debian;
  const listed = spawnSync('fc-list', ['Liberation Serif', 'file'], { encoding: 'utf8' }).stdout ?? '';
  return listed.split(':')[0]?.trim() || null;
}

/** The full path of a program that a shell would find, or null. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return first(folders.flatMap((folder) => endings.map((ending) => runnable(join(folder, name + ending)))));
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}

const present = (path) => (existsSync(path) ? path : null);
const first = (paths) => paths.find(Boolean) ?? null;

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Runs an entry script; a SetupError ends it with its sentence alone. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
