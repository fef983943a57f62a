// The programs that some tests start. Where one is missing its tests are marked left out, and say why.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = {
  libreoffice: { variable: 'SOFFICE_PATH', names: ['soffice', 'libreoffice'] },
  poppler: { variable: 'PDFTOPPM_PATH', names: ['pdftoppm'] },
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
  },
};

export type Program = keyof typeof programs;

/** The program's path, or null; npm test has looked (and installed) already and says it in a variable. */
export function findProgram(program: Program): string | null {
  const { variable, names } = programs[program];
  const told = process.env[variable];
  if (told && existsSync(told)) return told;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isRunnable) ?? null;
}

/** `describe` for tests that start a program. */
export function describeWith(program: Program, title: string, tests: (path: string) => void): void {
  const path = findProgram(program);
  if (path !== null) {
    describe(title, () => {
      tests(path);
    });
    return;
  }
  console.warn(`Left out: "${title}": ${program} is not on this machine (npm test says how to get it).`);
  describe.skip(title, () => {
    // Without its program nothing can be tried: counted and said as left out, rather than passed.
    tests('');
  });
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
