/** What `check --json` and `--ndjson` print: stable, since scripts depend on it, and read again by `merge`. */
import { cutText } from '../../core/text/printable';
import type {
  AcceptedFinding,
  CheckedFile,
  CheckedFileTable,
  WordedFinding,
} from '../../app/batch/checkedFile';
import type { Shard } from '../arguments/shard';

/** The pieces of one text: each file by itself, so that thousands need not be held until the last is checked. */
export interface JsonPieces {
  readonly opening: string;
  file(file: CheckedFile): string;
  closing(): string;
}

/** With `shard` the part of a run that `merge` joins to the others. */
export function checkJson(version: string, { shard = null, figures = false }: JsonWishes): JsonPieces {
  const part = shard ? { shard } : {};
  const empty = JSON.stringify({ tool: 'so-khop', version, ...part, files: [] }, cut, 2);
  let count = 0;
  return {
    opening: empty.slice(0, -END.length),
    // Nothing in JSON but its own layout breaks lines.
    file: (file) =>
      (count++ === 0 ? '' : ',') + INDENT + written(fileJson(file, figures), 2).replace(/\n/g, INDENT),
    closing: () => (count === 0 ? END : '\n  ' + END),
  };
}

const INDENT = '\n    ';
const END = ']\n}';

interface JsonWishes {
  readonly shard?: Shard | null;
  /** Every cell of each table as well. */
  readonly figures?: boolean;
}

/** One file in one line. */
export function checkLine(file: CheckedFile, figures = false): string {
  return written(fileJson(file, figures));
}

function fileJson({ file, problem, tables, claims, carried }: CheckedFile, withCells: boolean): object {
  return {
    file,
    problem,
    ...(carried && { carried }),
    tables: tables.map((each) => ({
      ...checkedTableJson(each),
      ...(withCells && each.cells && { cells: each.cells }),
    })),
    ...(claims && { claims }),
  };
}

export function checkedTableJson(table: CheckedFileTable): object {
  const { sheet, range, form, unit, period, filled, figures, digest, tally, findings, accepted, review } =
    table;
  return {
    sheet,
    range,
    form,
    unit,
    period,
    filled,
    figures,
    digest,
    tally,
    findings: findings.map(findingJson),
    accepted: accepted.map((each) => ({ ...findingJson(each), reason: each.reason })),
    ...(review && { review }),
  };
}

function findingJson({ finding, columns, message }: WordedFinding): object {
  const {
    code,
    severity,
    rule,
    source,
    label,
    rows,
    cells,
    printed,
    expected,
    suspects,
    cause,
    column = null,
    search,
  } = finding;
  return {
    code,
    severity,
    rule,
    source,
    label,
    rows,
    columns,
    cells,
    column,
    printed,
    expected,
    suspects,
    cause,
    ...(search && { search }),
    message,
  };
}

/** What `checkJson` printed, as it was before. Throws where it is not of that shape. */
export function readCheckJson(text: string): { version: string; shard: Shard | null; files: CheckedFile[] } {
  const read = JSON.parse(text) as { tool?: unknown; version?: string; shard?: Shard; files?: unknown };
  if (read.tool !== 'so-khop' || !Array.isArray(read.files))
    throw new Error('not the output of check --json');
  return {
    version: read.version ?? '',
    shard: read.shard ?? null,
    files: (read.files as FileJson[]).map(fileOf),
  };
}

type FindingJson = WordedFinding['finding'] &
  Omit<AcceptedFinding, 'finding' | 'reason'> & { readonly reason?: string };
interface FileJson extends Omit<CheckedFile, 'tables'> {
  readonly tables: readonly (Omit<CheckedFileTable, 'findings' | 'accepted'> & {
    readonly findings: readonly FindingJson[];
    readonly accepted: readonly FindingJson[];
  })[];
}

function fileOf({ file, problem, tables, claims, carried }: FileJson): CheckedFile {
  const worded = ({ message, columns, ...finding }: FindingJson): WordedFinding => ({
    finding,
    columns,
    message,
  });
  return {
    file,
    problem,
    ...(claims && { claims }),
    ...(carried && { carried }),
    tables: tables.map((table) => ({
      ...table,
      findings: table.findings.map(worded),
      accepted: table.accepted.map(({ reason, ...each }) => ({ ...worded(each), reason: reason ?? '' })),
    })),
  };
}

/** A cell holds 32.767 characters, and a finding names many cells; no figure or label is as long as this. */
const LONGEST = 1000;

/** To ask of each value whether it is too long takes three times as long as to write it: it is asked where some text may be. */
function written(value: object, space?: number): string {
  const whole = JSON.stringify(value, null, space);
  return mayHoldLonger(whole) ? JSON.stringify(value, cut, space) : whole;
}

/** False where no stretch between two quotes is too long; a text with a mark in it may go on behind its quotes. */
function mayHoldLonger(json: string): boolean {
  if (json.includes('\\')) return true;
  let at = 0;
  for (let next = json.indexOf('"'); next >= 0; next = json.indexOf('"', at)) {
    if (next - at > LONGEST) return true;
    at = next + 1;
  }
  return false;
}

function cut(key: string, value: unknown): unknown {
  return typeof value === 'string' && key !== 'file' ? cutText(value, LONGEST) : value;
}
