/** `so-khop forms infer FILE|FOLDER`: the rules that tables of an unknown form keep, how surely, and the form they make. */
import { writeFormFile } from '../../core/form/file/formFile';
import { inferTable, type InferredTable } from '../../core/infer/inferTable';
import { acceptable, learnForm } from '../../core/infer/learn/learnForm';
import { manyTables } from '../../core/infer/learn/manyTables';
import { addressOf, areaAddress, type Grid } from '../../core/sheet/grid';
import { isOwnList } from '../../app/contract/source';
import { commandLineWords } from '../../words/commandLine';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { checkPlace } from '../files/outputPlace';
import { readTableFile } from '../files/tableFile';
import { writeBytes } from '../files/writeBytes';
import { tableFilesIn } from '../forms/tableFiles';
import { EXIT } from '../terminal/exitCode';
import { print, printError } from '../terminal/print';
import { printable } from '../terminal/printable';
import { Refused } from '../terminal/refused';

/** `asked` are the files named behind "infer". */
export async function formsInfer(line: CommandLine, asked: readonly string[]): Promise<number> {
  const words = commandLineWords(line.language);
  const [named, ...more] = asked;
  if (named === undefined) throw new UsageError(words.needsFile);
  if (more.length > 0) throw new UsageError(words.onlyOneFile('forms infer'));
  const out = line.option('out');
  if (out !== undefined) checkPlace(out, line);
  const file = existingName(named);
  const inFolder = await tableFilesIn(file);
  if (inFolder) return inferFolder(line, file, inFolder);
  const tables = await inferFile(file);
  if (line.flag('json'))
    print(JSON.stringify({ tool: 'so-khop', file, tables: tables.map(tableJson) }, null, 2));
  else for (const each of tables) printTable(each, line);
  await writeForm(line, file, largest(tables));
  return EXIT.agrees;
}

/** All filled tables of one form: each file gives its largest. */
async function inferFolder(line: CommandLine, folder: string, files: readonly string[]): Promise<number> {
  const words = learnWordsOf(line.language);
  const read: { file: string; inferred: Inferred }[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const inferred = largest(await inferFile(file));
      if (inferred) read.push({ file, inferred });
      else printError(words.nothingToLearn(printable(file)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      failed = true;
      printError(words.departs(printable(file), error.problem.code));
    }
  }
  const { alike, departing, rules } = manyTables(read.map(({ inferred }) => inferred.table));
  const model = read[alike[0] ?? -1]?.inferred;
  const merged = model && { ...model, table: { ...model.table, rules } };
  if (line.flag('json')) {
    const departures = departing.map(({ table, columns, rows }) => ({
      file: read[table]?.file ?? '',
      columns,
      rows,
    }));
    const tables = merged ? [tableJson(merged)] : [];
    const used = alike.map((i) => read[i]?.file ?? '');
    print(
      JSON.stringify({ tool: 'so-khop', file: folder, files: used, departing: departures, tables }, null, 2),
    );
  } else {
    print(words.fromFiles(files.length, alike.length));
    for (const { table, columns, rows } of departing) {
      const file = printable(read[table]?.file ?? '');
      if (columns.length > 0) print('  ' + words.departs(file, words.otherColumns(columns)));
      if (rows.length > 0) print('  ' + words.departs(file, words.otherRows(rows)));
    }
    if (merged) printTable(merged, line);
  }
  await writeForm(line, folder, merged);
  return failed || !merged ? EXIT.notJudged : EXIT.agrees;
}

interface Inferred {
  readonly grid: Grid;
  readonly table: InferredTable;
}

async function inferFile(file: string): Promise<Inferred[]> {
  const read = await readTableFile(file);
  if ('problem' in read) throw new Refused(read.problem);
  const tables: Inferred[] = [];
  for (const grid of read.grids.filter(({ sheet }) => !isOwnList(sheet))) {
    const table = inferTable(grid);
    if (table) tables.push({ grid, table });
  }
  return tables;
}

function largest(tables: readonly Inferred[]): Inferred | undefined {
  const size = ({ table: { area } }: Inferred): number => area.rows * area.columns;
  return tables.slice().sort((a, b) => size(b) - size(a))[0];
}

/** With the rules that are sure: the others a person ticks in the pane, or adds to the file. */
async function writeForm(line: CommandLine, file: string, inferred: Inferred | undefined): Promise<void> {
  const out = line.option('out');
  if (out === undefined) return;
  const words = learnWordsOf(line.language);
  if (!inferred) throw new UsageError(words.nothingToLearn(printable(file)));
  const rules = acceptable(inferred.table).filter(({ sure }) => sure);
  const form = learnForm(
    inferred.grid,
    inferred.table,
    rules.map(({ text }) => ({ text })),
  );
  const failed = await writeBytes(out, new TextEncoder().encode(writeFormFile(form)));
  if (failed) throw new Refused(failed);
  printError(words.learnt(printable(out), form.title, form.rules.length));
}

function printTable({ grid, table }: Inferred, line: CommandLine): void {
  const words = commandLineWords(line.language);
  print(words.inferredTable(grid.sheet, areaAddress(table.area), table.rules.length));
  for (const { text, ground, support, sure } of table.rules)
    print('  ' + words.inferredRule(text, ground, support.holds, support.of, sure));
}

function tableJson({ grid, table }: Inferred): object {
  const { area, layout, rules } = table;
  return {
    sheet: grid.sheet,
    range: areaAddress(area),
    columns: layout.columns.map(({ key, headings }) => ({ key, headings })),
    rows: layout.rows.slice(layout.firstRow).map(({ code, label, unit }) => ({ code, label, unit })),
    rules: rules.map(({ text, kind, ground, support, sure, instances }) => ({
      text,
      kind,
      ground,
      support,
      sure,
      instances: instances.map(({ target, parts, holds }) => ({
        target: addressOf(target),
        parts: parts.map(addressOf),
        holds,
      })),
    })),
  };
}
