// Commands of the command line whose reading or writing fails at every step: the file that stood there is whole, or the new
// one is, and the file that was read is never touched.
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultLine, tell } from '../faults/faultRun';
import { MENDED } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { describeOnUnix } from '../onUnix';
import { folderFor, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

/** The system calls of a write, each failing as a full, locked or read-only disk makes it; or the process dies there. */
const CALLS = ['writeFile', 'chmod', 'rename'] as const;
const FAULTS = [
  'ENOSPC',
  'EACCES',
  'EROFS',
  'EBUSY',
  'EIO',
  'SIGKILL',
  'half, then ENOSPC',
  'half, then SIGKILL',
];

/** What the file that is read may be: locked, not ours to read, cut short, encrypted with a password of its owner's. */
const INPUTS = ['EBUSY at reading', 'EACCES at reading', 'cut short', 'encrypted'];

/** Runs before the program, in its process, and hits the one call that is asked for. */
const PRELOAD = `
const fs = require('node:fs/promises');
const [call, fault] = [process.env.FAULT_CALL, process.env.FAULT];
if (fault.endsWith('at reading')) {
  const sync = require('node:fs');
  const read = sync.readFileSync;
  sync.readFileSync = (file, ...rest) => {
    if (String(file).endsWith('in.xlsx')) throw Object.assign(new Error(fault), { code: fault.split(' ')[0] });
    return read(file, ...rest);
  };
} else if (call) {
const real = fs[call];
fs[call] = async (file, ...rest) => {
  if (call === 'writeFile' && fault.startsWith('half')) await real(file, rest[0].subarray(0, rest[0].length >> 1), rest[1]);
  if (fault.endsWith('SIGKILL')) process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(fault), { code: fault.split(' ').pop() });
};
}
`;

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  fill: ['fill', 'in.xlsx', '--out', 'out.xlsx'],
  fix: ['fix', 'in.xlsx', '--accept-unique', '--out', 'out.xlsx'],
  'export --xlsx': ['export', 'in.xlsx', '--xlsx', 'out.xlsx', '--reason', 'x'],
  'export --docx': ['export', 'in.xlsx', '--docx', 'out.docx', '--reason', 'x'],
  'export --csv': ['export', 'in.xlsx', '--csv', 'out.csv', '--reason', 'x'],
  'export --records': ['export', 'in.xlsx', '--records', 'out.json', '--reason', 'x'],
  'check --sarif': ['check', 'in.xlsx', '--sarif', 'out.sarif'],
  'forms infer': ['forms', 'infer', 'in.xlsx', '--out', 'out.json'],
  'check --out': ['check', 'in.xlsx', '--out', 'out.xlsx'],
  'check --html': ['check', 'in.xlsx', '--html', 'out.html'],
  consolidate: ['consolidate', 'in.xlsx', '--out', 'out.xlsx'],
};

const program = join(__dirname, '../../dist/cli/so-khop.js');
// Each run starts the program twice; the whole walk is for scripts/faults.mjs.
const usual = ['fill'];
const tried = Object.entries(COMMANDS).filter(
  ([name]) => process.env.FAULTS_OUT !== undefined || usual.includes(name),
);
const lines: FaultLine[] = [];

beforeAll(() => {
  // Builds the program where its sources are newer.
  soKhop(folder, '--version');
}, 240_000);

describeOnUnix.each(tried)('%s', (name, args) => {
  const usualFaults = ['ENOSPC', 'half, then SIGKILL'];
  const faults = process.env.FAULTS_OUT === undefined ? usualFaults : FAULTS;
  test.each(faults)(
    'loses nothing at %s',
    async (fault) => {
      const place = join(folder, `${name}-${fault}`.replace(/\W+/g, '-'));
      const input = Buffer.from(await workbookOf({ ...MENDED, 'III.3.2.2': '9.999' }));
      const out = args.find((each) => each.startsWith('out.'))!;
      const [lost, untrue]: [string[], string[]] = [[], []];
      let calls = 0;
      for (const call of CALLS) {
        if (fault.startsWith('half') && call !== 'writeFile') continue;
        const run = begun(place, args, input, { call, fault });
        calls++;
        if (!readFileSync(join(place, 'in.xlsx')).equals(input)) lost.push(`${call}: the file that was read`);
        if (readFileSync(join(place, out), 'utf8') !== 'what stood there') lost.push(`${call}: ${out}`);
        if (fault.endsWith('SIGKILL') ? run.signal !== 'SIGKILL' : run.status !== 2)
          untrue.push(`${call}: exit ${String(run.status)} ${run.stderr}`);
        // What a killed run left is cleared by the next one, which writes the file.
        spawnSync(process.execPath, [program, ...args], { cwd: place });
        const left = readdirSync(place).filter((each) => each.endsWith('.tmp'));
        if (left.length > 0) untrue.push(`${call}: ${left.join()} is left`);
        if (readFileSync(join(place, out), 'utf8') === 'what stood there')
          untrue.push(`${call}: not written`);
      }
      const line = { host: 'file', command: name, fault, calls, lost, untrue };
      lines.push(line);
      expect(line).toMatchObject({ lost: [], untrue: [] });
    },
    240_000,
  );
});

describeOnUnix.each(tried)('%s', (name, args) => {
  test.each(INPUTS)('of a file that is read: %s', async (fault) => {
    const place = join(folder, `${name}-${fault}`.replace(/\W+/g, '-'));
    const whole = Buffer.from(await workbookOf(MENDED));
    const encrypted = join(__dirname, '../fixtures/encrypted/other.xlsx');
    const [lost, untrue]: [string[], string[]] = [[], []];
    const inputs =
      fault === 'encrypted' ? [readFileSync(encrypted)] : fault === 'cut short' ? cuts(whole) : [whole];
    const out = args.find((each) => each.startsWith('out.'))!;
    for (const input of inputs) {
      const run = begun(place, args, input, { call: '', fault });
      const at = `${input.length} bytes`;
      if (!readFileSync(join(place, 'in.xlsx')).equals(input)) lost.push(`${at}: the file that was read`);
      // A report is written all the same: it tells of the file that could not be read.
      const isReport = name.startsWith('check');
      if ((readFileSync(join(place, out), 'utf8') === 'what stood there') === isReport)
        lost.push(`${at}: ${out}`);
      const said = run.stdout + run.stderr;
      if (run.status !== 2 || !said.includes('in.xlsx'))
        untrue.push(`${at}: exit ${String(run.status)} ${said}`);
    }
    const line = { host: 'file', command: name, fault, calls: inputs.length, lost, untrue };
    lines.push(line);
    expect(line).toMatchObject({ lost: [], untrue: [] });
  });
});

function cuts(whole: Buffer): Buffer[] {
  return [0, 1, 0.3, 0.7, 0.99].map((share) =>
    whole.subarray(0, share === 1 ? whole.length - 1 : Math.floor(whole.length * share)),
  );
}

/** A folder with the file that is read and one that stands where the command writes, and the program run on them. */
function begun(
  place: string,
  args: readonly string[],
  input: Buffer,
  { call, fault }: { readonly call: string; readonly fault: string },
): SpawnSyncReturns<string> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  writeFileSync(join(place, 'in.xlsx'), input);
  writeFileSync(
    join(
      place,
      args.find((each) => each.startsWith('out.'))!,
    ),
    'what stood there',
  );
  writeFileSync(join(place, 'preload.cjs'), PRELOAD);
  return spawnSync(process.execPath, ['-r', './preload.cjs', program, ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, FAULT_CALL: call, FAULT: fault },
  });
}

afterAll(() => {
  tell('file', lines);
});
