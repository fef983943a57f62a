/** Runs the command line as a person does, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const bin = resolve(__dirname, '../../bin/so-khop.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone after the tests of the file. */
export function folderFor(tests: { afterAll(clean: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-'));
  tests.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function put(folder: string, name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Whatever the machine's own language and colours are. */
const PLAIN = { LC_ALL: 'vi_VN.UTF-8', NO_COLOR: '', FORCE_COLOR: undefined };

export function soKhop(folder: string, ...args: string[]): Run {
  return soKhopWith(folder, {}, ...args);
}

export interface RunWishes {
  readonly env?: NodeJS.ProcessEnv;
  /** What is handed over by standard input. */
  readonly input?: Uint8Array | string;
}

export function soKhopWith(folder: string, { env, input }: RunWishes, ...args: string[]): Run {
  const run = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, ...PLAIN, ...env },
    ...(input !== undefined && { input }),
  });
  return { code: run.status, out: run.stdout, err: withoutBuilding(run.stderr) };
}

/** The program builds itself when its sources are newer, and says so. */
function withoutBuilding(err: string): string {
  return err.replace(/^so-khop: building.*\n/, '');
}

/** With what a shell adds behind the arguments: "forms | head -1". */
export function soKhopInShell(folder: string, line: string): Run {
  const run = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" ${line}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...PLAIN },
  });
  return { code: run.status, out: run.stdout, err: withoutBuilding(run.stderr) };
}

export interface CheckOutput {
  readonly tool: string;
  readonly version: string;
  readonly files: readonly {
    readonly file: string;
    readonly problem: { readonly code: string; readonly message: string } | null;
    readonly tables: readonly {
      readonly sheet: string;
      readonly range: string;
      readonly form: string;
      readonly tally: { readonly holds: number; readonly broken: number; readonly unknown: number };
      readonly findings: readonly {
        readonly code: string;
        readonly severity: string;
        readonly rule: string | null;
        readonly rows: string[];
        readonly cells: string[];
        readonly printed: string;
        readonly expected: string;
        readonly suspects: readonly { row: string; cell: string; values: string[] }[];
        readonly message: string;
      }[];
    }[];
  }[];
}

export function checkJson(folder: string, ...args: string[]): CheckOutput & { readonly code: number | null } {
  const run = soKhop(folder, 'check', '--json', ...args);
  return { ...(JSON.parse(run.out) as CheckOutput), code: run.code };
}
