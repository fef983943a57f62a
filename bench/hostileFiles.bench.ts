// What hostile files cost: each one of our own and of HOSTILE=folder:folder, or so many MUTANTS of them (SEED), put to check, fill,
// export and verify of the built program. Processor time and the most memory of the process; which end without a sentence.
// KEEP=folder keeps those that are over.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { sealedDocx, sealedXlsx } from '../tests/exports/exportedTable';
import { reportedWorkbook } from '../tests/fixtures/workbooks';
import { hostileFiles } from '../tests/hosts/xlsx/hostile';
import { hostileMutant, type Made } from './amplified';

const FOLDERS = (process.env.HOSTILE ?? '').split(':').filter((name) => name !== '');
const MUTANTS = Number(process.env.MUTANTS ?? 0);
const SEED = Number(process.env.SEED ?? 1);
/** The cheapest rows say nothing. */
const SHOWN = Number(process.env.SHOWN ?? 15);
const MOST = { seconds: 2, megabytes: 300 };

const program = resolve(__dirname, '../dist/cli/so-khop.js');
const folder = mkdtempSync(join(tmpdir(), 'so-khop-hostile-'));
const meter = join(folder, 'meter.cjs');

jest.setTimeout(7_200_000);

interface Cost {
  readonly name: string;
  readonly command: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly exit: number | null;
  readonly said: string;
}

const COMMANDS: Readonly<Record<string, (file: string, out: string) => readonly string[]>> = {
  check: (file) => ['check', file],
  fill: (file, out) => ['fill', file, '--out', join(out, 'filled.xlsx')],
  export: (file, out) => [
    'export',
    file,
    '--docx',
    join(out, 'annex.docx'),
    '--xlsx',
    join(out, 'copy.xlsx'),
    '--reason',
    'thử',
  ],
  verify: (file) => ['verify', file],
};

/** A program that says at its end what it took. */
function measure(name: string, file: string, command: string): Cost {
  const out = mkdtempSync(join(folder, 'out-'));
  const figures = join(out, 'cost.json');
  const run = spawnSync(
    process.execPath,
    ['--require', meter, program, ...(COMMANDS[command]?.(file, out) ?? [])],
    {
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: 64 << 20,
      env: { ...process.env, SO_KHOP_COST: figures, LANG: 'en' },
    },
  );
  let cost = { seconds: 120, megabytes: 0 };
  try {
    cost = JSON.parse(readFileSync(figures, 'utf8')) as typeof cost;
  } catch {
    // It was killed: it took at least as long as it was given.
  }
  rmSync(out, { recursive: true, force: true });
  return { name, command, ...cost, exit: run.status, said: (run.stdout + run.stderr).trim() };
}

/** No exception's trace, an exit code that means something, and something said. */
const isAnswered = ({ exit, said }: Cost): boolean =>
  exit !== null && exit >= 0 && exit <= 2 && said !== '' && !/^\s+at .+:\d+\)?$|Error:/m.test(said);

async function seeds(): Promise<Made[]> {
  const own = hostileFiles.map(({ name, bytes }) => ({ name: `${name}.xlsx`, bytes: bytes() }));
  const given = FOLDERS.flatMap((from) =>
    readdirSync(from)
      .filter((name) => /\.(xlsx|docx)$/.test(name))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(from, name))) })),
  );
  return [
    ...own,
    ...given,
    { name: 'reported.xlsx', bytes: await reportedWorkbook() },
    { name: 'sealed.docx', bytes: (await sealedDocx()).bytes },
    { name: 'sealed.xlsx', bytes: (await sealedXlsx()).bytes },
  ];
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('takes under 2 s and 300 MB, and ends in a sentence', async () => {
  writeFileSync(
    meter,
    `process.on('exit', () => { const used = process.resourceUsage(); require('fs').writeFileSync(process.env.SO_KHOP_COST,
      JSON.stringify({ seconds: (used.userCPUTime + used.systemCPUTime) / 1e6, megabytes: used.maxRSS / 1024 })); });`,
  );
  const files = await seeds();
  const random = randomFrom(SEED);
  const made = Array.from({ length: MUTANTS }, () => hostileMutant(random.oneOf(files), random));
  const kept = process.env.KEEP;
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  const costs = (MUTANTS > 0 ? made : files).flatMap(({ name, bytes }, i) => {
    const ending = extname(name.split(':')[0] ?? '');
    const file = join(folder, `file${ending}`);
    writeFileSync(file, bytes);
    const each = Object.keys(COMMANDS).map((command) => measure(`${i} ${name}`, file, command));
    const isOver = each.some(
      (cost) => cost.seconds > MOST.seconds || cost.megabytes > MOST.megabytes || !isAnswered(cost),
    );
    if (isOver && kept !== undefined) writeFileSync(join(kept, `${i}${ending}`), bytes);
    return each;
  });
  const line = ({ name, command, seconds, megabytes, exit, said }: Cost): string =>
    [
      seconds.toFixed(2),
      megabytes.toFixed(0),
      String(exit),
      command.padEnd(6),
      name,
      said.split('\n')[0]?.slice(0, 90),
    ].join('  ');
  const bySeconds = [...costs].sort((a, b) => b.seconds - a.seconds);
  const byMemory = [...costs].sort((a, b) => b.megabytes - a.megabytes);
  const mute = costs.filter((cost) => !isAnswered(cost));
  const over = costs.filter(({ seconds, megabytes }) => seconds > MOST.seconds || megabytes > MOST.megabytes);
  console.log(
    [
      `${files.length} files, ${made.length} mutants (seed ${SEED}), ${costs.length} runs: ${over.length} over 2 s or 300 MB, ${mute.length} without a sentence`,
      'slowest (s, MB, exit, command, file, first line)',
      ...bySeconds.slice(0, SHOWN).map(line),
      'largest',
      ...byMemory.slice(0, SHOWN).map(line),
      'without a sentence',
      ...mute.map(line),
    ].join('\n'),
  );
});
