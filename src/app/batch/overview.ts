/** Many checked files at a glance: the worst first, which rules break most, who has not sent, who has sent twice. */
import type { Severity } from '../../core/rule/rule';
import { fileName, matchUnits, unitKey } from '../consolidate/unitName';
import type { CheckedFile, CheckedFileTable } from './checkedFile';
import { type DisputedClaim, disputedClaims } from './disputedClaims';

/** One line a table, and one for prose that says something to be looked at; a file without either has a line for its problem. */
export interface OverviewLine {
  readonly file: string;
  readonly table: CheckedFileTable | null;
  /** Of the file's prose, on the line that is its own. */
  readonly disputed: readonly DisputedClaim[];
  readonly problem: string;
  /** The table's own name of its unit, else the file's name. */
  readonly unit: string;
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
}

export interface BrokenRule {
  readonly form: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly label: string;
  readonly source: string;
  readonly tables: number;
  readonly findings: number;
}

export interface Repeated {
  /** "unit": one unit in several tables of a period; "figures": tables that say the same in every cell. */
  readonly kind: 'unit' | 'figures';
  readonly unit: string;
  readonly files: readonly string[];
}

export interface Overview {
  readonly lines: readonly OverviewLine[];
  readonly rules: readonly BrokenRule[];
  /** Of the list of units; null where no list was given. */
  readonly notSent: readonly string[] | null;
  readonly repeated: readonly Repeated[];
}

/** Equals stay in the order of the files. */
export function overviewOf(files: readonly CheckedFile[], expected: readonly string[] | null): Overview {
  const lines = files.reduce<OverviewLine[]>((all, file) => all.concat(linesOf(file)), []);
  const order = lines.map((line, i) => ({ line, i }));
  order.sort(
    (a, b) =>
      weight(b.line) - weight(a.line) ||
      b.line.errors - a.line.errors ||
      b.line.warnings - a.line.warnings ||
      a.i - b.i,
  );
  const matched = expected && matchUnits(expected, lines);
  return {
    lines: order.map(({ line }) => line),
    rules: brokenRules(files),
    notSent: expected?.filter((_name, i) => matched?.[i] === null) ?? null,
    repeated: repeatedIn(lines),
  };
}

/** One line a table of the file, one for its prose, or one for its problem. */
export function linesOf(checked: CheckedFile): OverviewLine[] {
  const { file, problem, tables } = checked;
  const none = {
    file,
    disputed: [],
    problem: problem?.message ?? '',
    unit: fileName(file),
    errors: 0,
    warnings: 0,
    remarks: 0,
  };
  const disputed = disputedClaims(checked);
  const told = (severity: Severity): number => disputed.filter((each) => each.severity === severity).length;
  const prose = {
    ...none,
    table: null,
    disputed,
    errors: told('error'),
    warnings: told('warning'),
    remarks: told('info'),
  };
  const lines = tables.map((table): OverviewLine => {
    const count = (severity: Severity): number =>
      table.findings.filter(({ finding }) => finding.severity === severity).length;
    return {
      ...none,
      table,
      unit: table.unit === '' ? fileName(file) : table.unit,
      errors: count('error'),
      warnings: count('warning'),
      remarks: count('info'),
    };
  });
  return tables.length === 0 || disputed.length > 0 ? lines.concat(prose) : lines;
}

/** What could not be judged at all comes before what has errors. */
function weight({ problem, errors }: OverviewLine): number {
  return problem !== '' ? 2 : errors > 0 ? 1 : 0;
}

function brokenRules(files: readonly CheckedFile[]): BrokenRule[] {
  const rules = new Map<string, { rule: BrokenRule; last: CheckedFileTable }>();
  for (const { tables } of files) {
    for (const table of tables) {
      for (const { finding } of table.findings) {
        if (finding.rule === null) continue;
        const key = table.form + '|' + finding.rule;
        const known = rules.get(key);
        const { severity, label, source } = finding;
        const first = {
          form: table.form,
          rule: finding.rule,
          severity,
          label: label ?? '',
          source: source ?? '',
          tables: 0,
          findings: 0,
        };
        const before = known?.rule ?? first;
        const again = known?.last === table;
        rules.set(key, {
          rule: { ...before, tables: before.tables + (again ? 0 : 1), findings: before.findings + 1 },
          last: table,
        });
      }
    }
  }
  const all: BrokenRule[] = [];
  rules.forEach(({ rule }) => all.push(rule));
  return all.sort((a, b) => b.tables - a.tables || b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

function repeatedIn(lines: readonly OverviewLine[]): Repeated[] {
  const byUnit = new Map<string, OverviewLine[]>();
  const byFigures = new Map<string, OverviewLine[]>();
  const put = (map: Map<string, OverviewLine[]>, key: string, line: OverviewLine): void => {
    const alike = map.get(key);
    if (alike) alike.push(line);
    else map.set(key, [line]);
  };
  for (const line of lines) {
    const { table } = line;
    if (!table) continue;
    if (table.unit !== '') put(byUnit, [table.form, table.period, unitKey(table.unit)].join('|'), line);
    if (table.filled > 0) put(byFigures, table.form + '|' + table.digest, line);
  }
  const repeated: Repeated[] = [];
  const say =
    (kind: Repeated['kind']) =>
    (alike: readonly OverviewLine[]): void => {
      const [first] = alike;
      if (first && alike.length > 1)
        repeated.push({ kind, unit: first.unit, files: alike.map(({ file }) => file) });
    };
  byUnit.forEach(say('unit'));
  byFigures.forEach(say('figures'));
  return repeated;
}
