/** `so-khop merge`: the parts of a run that several machines checked, put together as one machine would have said it. */
import { readFile } from 'node:fs/promises';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { joinParts, type Shard } from '../arguments/shard';
import { readCheckJson } from '../check/checkJson';
import { FOLDERS, REPORTS, showChecked } from '../check/showChecked';
import { unitList } from '../consolidate/unitList';
import { existingName } from '../files/existingName';
import { checkFolders, checkOutputs } from '../files/outputPlace';
import { Refused } from '../terminal/refused';

interface Part {
  readonly version: string;
  readonly shard: Shard;
  readonly files: readonly CheckedFile[];
}

/** The exit code is that of the whole run. Throws UsageError where a part is missing or belongs to another run. */
export async function merge(line: CommandLine): Promise<number> {
  if (line.files.length === 0) throw new UsageError(commandLineWords(line.language).needsFile);
  const words = batchWordsOf(line.language);
  const names = line.files.map(existingName);
  checkOutputs(line, REPORTS, names);
  checkFolders(line, FOLDERS);
  const parts: Part[] = [];
  for (const name of names) {
    const part = await readPart(name, line);
    const [first = part] = parts;
    const fits =
      part.version === first.version &&
      part.shard.of === first.shard.of &&
      part.shard.total === first.shard.total;
    if (!fits || parts.some(({ shard }) => shard.number === part.shard.number))
      throw new UsageError(words.otherRun(name));
    const asked = line.flag('figures') || line.option('parquet') !== undefined;
    if (asked && part.files.some(({ tables }) => tables.some(({ cells }) => !cells)))
      throw new UsageError(words.noFigures(name));
    parts.push(part);
  }
  parts.sort((a, b) => a.shard.number - b.shard.number);
  const of = parts[0]?.shard.of ?? 0;
  const missing = Array.from({ length: of }, (_none, i) => i + 1).filter(
    (number) => !parts.some(({ shard }) => shard.number === number),
  );
  if (missing.length > 0) throw new UsageError(words.missingShards(missing, of));
  const checked = joinParts(parts.map(({ files }) => files));
  const expected = await unitList(line);
  const showing = await showChecked({ version: parts[0]?.version ?? '', expected, shard: null }, line);
  for (const file of checked) showing.add(file);
  return showing.end();
}

async function readPart(name: string, line: CommandLine): Promise<Part> {
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch {
    throw new Refused({ code: 'file/notFound', detail: { file: name } });
  }
  try {
    const { version, shard, files } = readCheckJson(text);
    if (shard) return { version, shard, files };
  } catch {
    // Said below, as for what is JSON and no part.
  }
  throw new UsageError(batchWordsOf(line.language).notShard(name));
}
