/** Real tables whose aggregations were marked by hand (AggreCol's validation set, texts masked), and how well they are found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type InferredRule, inferTable } from '../../../src/core/infer/inferTable';
import { gridOf } from '../gridOf';

/** Every sixteenth of them goes along with the project; MARKED_TABLES names the file of all, for the bench. */
const sample = join(__dirname, '../../fixtures/markedTables.jsonl.gz');
const all = process.env.MARKED_TABLES;

export interface MarkedTable {
  readonly id: number;
  readonly cells: readonly (readonly string[])[];
  readonly aggregations: readonly {
    readonly operator: Operator;
    readonly target: readonly [number, number];
    readonly parts: readonly (readonly [number, number])[];
  }[];
}

export type Operator = 'Sum' | 'Division' | 'Average' | 'RelativeChange';

export function sampleOfMarkedTables(): MarkedTable[] {
  return tablesIn(sample);
}

export function markedTables(): MarkedTable[] {
  return tablesIn(all ?? sample);
}

function tablesIn(file: string): MarkedTable[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as MarkedTable);
}

/** Cells found, of those found how many are marked, and how many are marked in all. */
export interface Tally {
  found: number;
  right: number;
  marked: number;
}

const OPERATORS: Readonly<Record<InferredRule['kind'], Operator | null>> = {
  sum: 'Sum',
  rate: 'Division',
  quotient: 'Division',
  average: 'Average',
  change: 'RelativeChange',
  other: null,
};

/** Adds a table's cells to the tallies, which `named` gives for an operator, a ground and whether it is sure. */
export function tallyTable(
  table: MarkedTable,
  named: (operator: Operator, rule: InferredRule | null) => Tally[],
): void {
  const marked = new Set<string>();
  for (const { operator, target, parts } of table.aggregations) {
    marked.add(keyOf(operator, target, parts));
    for (const tally of named(operator, null)) tally.marked++;
  }
  const seen = new Set<string>();
  for (const rule of inferTable(gridOf(table.cells))?.rules ?? []) {
    const operator = OPERATORS[rule.kind];
    if (!operator) continue;
    for (const { target, parts } of rule.instances) {
      const cells = parts.map(({ row, column }) => [row, column] as const);
      const key = keyOf(
        operator,
        [target.row, target.column],
        operator === 'RelativeChange' ? beforeAndAfter(cells) : cells,
      );
      if (seen.has(key)) continue;
      seen.add(key);
      for (const tally of named(operator, rule)) {
        tally.found++;
        if (marked.has(key)) tally.right++;
      }
    }
  }
}

/** (after - before) / before names before twice; the benchmark has before, after. */
function beforeAndAfter(cells: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return [cells[1]!, cells[0]!];
}

function keyOf(operator: Operator, target: readonly number[], parts: readonly (readonly number[])[]): string {
  const texts = parts.map((part) => part.join(','));
  const inOrder = operator === 'Division' || operator === 'RelativeChange';
  return [operator, target.join(','), (inOrder ? texts : texts.sort()).join(' ')].join('|');
}
