/** `so-khop forms infer FILE`: the rules that an unknown table keeps, and how surely. */
import { type InferredTable, inferTable } from '../../core/infer/inferTable';
import { addressOf, areaAddress } from '../../core/sheet/grid';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { readTableFile } from '../files/tableFile';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { Refused } from '../terminal/refused';

/** `asked` are the files named behind "infer". */
export async function formsInfer(line: CommandLine, asked: readonly string[]): Promise<number> {
  const words = commandLineWords(line.language);
  const [named, ...more] = asked;
  if (named === undefined) throw new UsageError(words.needsFile);
  if (more.length > 0) throw new UsageError(words.onlyOneFile('forms infer'));
  const file = existingName(named);
  const read = await readTableFile(file);
  if ('problem' in read) throw new Refused(read.problem);
  const tables: Inferred[] = [];
  for (const grid of read.grids) {
    const table = inferTable(grid);
    if (table) tables.push({ sheet: grid.sheet, table });
  }
  if (line.flag('json')) {
    print(JSON.stringify({ tool: 'so-khop', file, tables: tables.map(tableJson) }, null, 2));
    return EXIT.agrees;
  }
  for (const { sheet, table } of tables) {
    print(words.inferredTable(sheet, areaAddress(table.area), table.rules.length));
    for (const { text, ground, support, sure } of table.rules)
      print('  ' + words.inferredRule(text, ground, support.holds, support.of, sure));
  }
  return EXIT.agrees;
}

interface Inferred {
  readonly sheet: string;
  readonly table: InferredTable;
}

function tableJson({ sheet, table }: Inferred): object {
  const { area, layout, rules } = table;
  return {
    sheet,
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
