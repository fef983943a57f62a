/** --shard 2/8: every eighth file from the second on, so that one run is carried by eight machines. */
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from './commandLine';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** How many files the whole run has. */
  readonly total: number;
}

/** null without the option. Throws UsageError for what is no part of a whole. */
export function shardOf(line: CommandLine, total: number): Shard | null {
  const text = line.option('shard');
  if (text === undefined) return null;
  const [, number, of] = /^([1-9][0-9]{0,4})\/([1-9][0-9]{0,4})$/.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(of)) {
    throw new UsageError(commandLineWords(line.language).oneOf('--shard', '1/4, 2/4 … 4/4'));
  }
  return { number: Number(number), of: Number(of), total };
}

/** Files 2, 10, 18 … of the run for the second of eight parts. */
export function partOf<Each>(all: readonly Each[], shard: Shard | null): readonly Each[] {
  return shard ? all.filter((_each, i) => i % shard.of === shard.number - 1) : all;
}

/** The parts, in the order of their numbers, put together again. */
export function joinParts<Each>(parts: readonly (readonly Each[])[]): Each[] {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  return Array.from(
    { length: total },
    (_none, i) => parts[i % parts.length]?.[Math.floor(i / parts.length)],
  ).filter((each) => each !== undefined);
}
