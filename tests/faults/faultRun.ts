/**
 * A command put to every fault at every call, with a model as judge: each cell of the user is as before, holds what was
 * agreed, or what a co-author typed; and what the command says of itself is true.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** "Biểu!D7" -> its formula or constant, as text. */
export type Cells = ReadonlyMap<string, string>;

/** What one run of a command left, and what it said. */
export interface Ended {
  readonly now: Cells;
  /** `done`: written; `refused`: nothing was; `unfinished`: it says itself which cells are open. */
  readonly said: 'done' | 'refused' | 'unfinished';
  /** Cells that the command says it left alone, or left open. */
  readonly named: readonly string[];
}

export interface Case {
  readonly before: Cells;
  /** What the user agreed to. */
  readonly agreed: Cells;
  /** What somebody else typed meanwhile. */
  readonly others: Cells;
}

/** One line of the table in docs. */
export interface FaultLine {
  readonly host: string;
  readonly command: string;
  readonly fault: string;
  /** Calls or steps at which the fault was put. */
  readonly calls: number;
  /** Cells lost, with the call at which. */
  readonly lost: readonly string[];
  /** What was said and not so. */
  readonly untrue: readonly string[];
}

/** Cells that hold neither what stood there, nor what was agreed, nor what somebody typed: "Biểu!D7: 3 -> 5". */
export function lostCells({ before, agreed, others }: Case, { now }: Ended): string[] {
  const lost: string[] = [];
  for (const cell of new Set([...before.keys(), ...others.keys()])) {
    const stands = now.get(cell) ?? '';
    const typed = others.get(cell);
    const fine =
      typed === undefined
        ? stands === (before.get(cell) ?? '') || stands === agreed.get(cell)
        : stands === typed;
    if (!fine) lost.push(`${cell}: ${typed ?? before.get(cell) ?? ''} -> ${stands}`);
  }
  return lost;
}

/** Where the command's own word is wrong: "done" with a cell not written and not named, "refused" with one written. */
export function untrueWords({ before, agreed, others }: Case, { now, said, named }: Ended): string[] {
  if (said === 'unfinished') return [];
  return [...agreed]
    .filter(([cell]) => !others.has(cell) && !named.includes(cell))
    .filter(([cell, after]) => (now.get(cell) ?? '') !== (said === 'done' ? after : (before.get(cell) ?? '')))
    .map(([cell]) => `${said}, but ${cell} holds ${now.get(cell) ?? ''}`);
}

/**
 * Runs `attempt(k)` for k = 1, 2, … until it gives null (the command has no such call) or `most` is reached; of more
 * calls than that every n-th is taken where a short run is wanted.
 */
export async function atEvery(
  line: Pick<FaultLine, 'host' | 'command' | 'fault'>,
  attempt: (k: number) => Promise<{ readonly case: Case; readonly ended: Ended } | null>,
  step = 1,
): Promise<FaultLine> {
  const lost: string[] = [];
  const untrue: string[] = [];
  let calls = 0;
  for (let k = 1; ; k += step) {
    const run = await attempt(k);
    if (run === null) break;
    calls++;
    lost.push(...lostCells(run.case, run.ended).map((cell) => `${k}: ${cell}`));
    untrue.push(...untrueWords(run.case, run.ended).map((word) => `${k}: ${word}`));
  }
  return { ...line, calls, lost, untrue };
}

/** Whether every call is tried (`node scripts/faults.mjs`), or a share of them that a usual run has time for. */
export const ALL = process.env.FAULTS_OUT !== undefined;

/** Hands the lines to scripts/faults.mjs where that asked for them. */
export function tell(name: string, lines: readonly FaultLine[]): void {
  const folder = process.env.FAULTS_OUT;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(lines));
}
