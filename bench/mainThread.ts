/** What a page's main thread did: its tasks, and whose code each was spent in, as Chromium's trace tells. */

/** Names the owner of code by the address of its script; what is no script's is the browser's. */
export type OwnerOf = (url: string) => string;

/** In ms. */
export interface Task {
  readonly length: number;
  readonly by: Readonly<Record<string, number>>;
}

export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
];

export const BROWSER = 'browser';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** In µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface Sample {
  readonly at: number;
  readonly length: number;
  readonly owner: string;
}

/** The tasks of the thread that ran the page's scripts, by the `performance.mark` that they began after. */
export function tasksByMark(trace: string, marks: readonly string[], ownerOf: OwnerOf): Map<string, Task[]> {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const profiles = traceEvents.filter(({ name }) => name === 'Profile');
  const threads = profiles.map((profile) => ({ profile, samples: samplesOf(traceEvents, profile, ownerOf) }));
  const [main] = threads.sort((a, b) => scripted(b.samples) - scripted(a.samples));
  if (!main) throw new Error('the trace holds no profile');
  const { profile, samples } = main;
  const begun = traceEvents
    .filter(({ name }) => marks.includes(name))
    .map(({ name, ts }) => ({ name, ts }))
    .sort((a, b) => b.ts - a.ts);
  const tasks = new Map<string, Task[]>(marks.map((mark) => [mark, []]));
  for (const { name, pid, tid, ts, dur } of traceEvents) {
    if (!name.endsWith('RunTask') || pid !== profile.pid || tid !== profile.tid || dur === undefined)
      continue;
    const mark = begun.find((each) => each.ts <= ts);
    if (mark) tasks.get(mark.name)?.push(taskOf(ts, dur, samples));
  }
  return tasks;
}

function scripted(samples: readonly Sample[]): number {
  return samples.filter(({ owner }) => owner !== BROWSER).length;
}

function samplesOf(events: readonly TraceEvent[], profile: TraceEvent, ownerOf: OwnerOf): Sample[] {
  const owners = new Map<number, string>();
  const samples: Sample[] = [];
  let at = profile.args.data?.startTime ?? profile.ts;
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk' || id !== profile.id || pid !== profile.pid) continue;
    for (const { id: node, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      const above = parent === undefined ? BROWSER : (owners.get(parent) ?? BROWSER);
      // What the engine does by itself (sorting, matching, collecting garbage) is whoever's asked for it.
      owners.set(node, callFrame.url ? ownerOf(callFrame.url) : above);
    }
    const deltas = args.data?.timeDeltas ?? [];
    (args.data?.cpuProfile?.samples ?? []).forEach((node, i) => {
      at += deltas[i] ?? 0;
      const last = samples[samples.length - 1];
      if (last) samples[samples.length - 1] = { ...last, length: at - last.at };
      samples.push({ at, length: 0, owner: owners.get(node) ?? BROWSER });
    });
  }
  return samples;
}

function taskOf(start: number, length: number, samples: readonly Sample[]): Task {
  const by: Record<string, number> = {};
  for (const { at, length: lasted, owner } of samples) {
    const within = Math.min(at + lasted, start + length) - Math.max(at, start);
    if (within > 0) by[owner] = (by[owner] ?? 0) + within / 1000;
  }
  return { length: length / 1000, by };
}
