/** A program run to its end: how long, how much of the processors, how much memory at most. */
import { spawnSync } from 'node:child_process';

export const PYTHON = process.env.PYTHON ?? 'python3';

const MEASURE = `
import resource, subprocess, sys, time
start = time.time()
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
wall = time.time() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
if code.returncode > int(sys.argv[1]):
    sys.exit(code.stderr.decode()[-2000:])
print(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
`;

export interface Measured {
  readonly seconds: number;
  /** Of all processors together: what a busy machine tells more truly than the clock. */
  readonly processor: number;
  readonly megabytes: number;
}

/** Exit codes up to 2 are what `so-khop check` says of files; throws for others. */
export function measure(...command: string[]): Measured {
  return measured(2, command);
}

/** Throws for any exit code but 0: a reader that is not there would be the fastest. */
export function measureReader(...command: string[]): Measured {
  return measured(0, command);
}

function measured(worstCode: number, command: readonly string[]): Measured {
  const run = spawnSync(PYTHON, ['-c', MEASURE, String(worstCode), ...command], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${command.join(' ').slice(0, 200)}\n${run.stderr}`);
  const [seconds = NaN, processor = NaN, megabytes = NaN] = run.stdout.trim().split(' ').map(Number);
  return { seconds, processor, megabytes };
}
