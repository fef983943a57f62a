/** What the command line says besides findings and problems. */
import type { OfficialForm } from '../../forms/officialForm';

import type { Ground } from '../../core/infer/found/found';
import type { TablePlace } from '../naming';

export type CommandName =
  | 'check'
  | 'fill'
  | 'fix'
  | 'new'
  | 'export'
  | 'verify'
  | 'narrative'
  | 'forms'
  | 'consolidate'
  | 'compare'
  | 'merge'
  | 'completion'
  | 'explain'
  | 'mcp';

export interface CommandLineWords {
  readonly help: Readonly<Record<CommandName, string>>;
  readonly inferredTable: (sheet: string, range: string, rules: number) => string;
  readonly inferredRule: (text: string, ground: Ground, holds: number, of: number, sure: boolean) => string;
  readonly helpHead: string;
  readonly helpTables: string;
  readonly helpCommon: string;
  readonly wrongUse: (reason: string) => string;
  readonly needsFile: string;
  readonly needsProse: string;
  readonly needsWordFile: (option: string) => string;
  readonly needsOut: string;
  readonly needsNew: string;
  readonly needsTwoVersions: string;
  readonly needsConsent: string;
  readonly fixed: (cell: string, row: string, before: string, after: string, clears: number) => string;
  readonly withheld: (cell: string, row: string, before: string, after: string) => string;
  readonly nothingToFix: string;
  readonly converted: (cell: string, before: string, after: string) => string;
  /** A text of which nothing sure can be said. */
  readonly notConverted: (cell: string, text: string) => string;
  readonly nothingToConvert: string;
  readonly needsTarget: string;
  readonly needsReason: string;
  /** Not all of the output could be written: the disk is full. */
  readonly outputLost: (reason: string) => string;
  readonly noKey: (file: string) => string;
  readonly shortKey: (file: string, least: number) => string;
  readonly wrongDate: (text: string) => string;
  /** `meant` is the nearest that there is; null where nothing is near. */
  readonly unknownCommand: (command: string, meant: string | null) => string;
  readonly unknownCode: (code: string, meant: string | null) => string;
  /** Options are given as they were typed: "--frm". */
  readonly unknownOption: (option: string, meant: string | null) => string;
  readonly otherCommandsOption: (option: string, command: string) => string;
  readonly needsValue: (option: string) => string;
  readonly takesNoFile: (command: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly oneOf: (option: string, values: string) => string;
  readonly onlyOneFile: (command: string) => string;
  readonly sameFile: (option: string) => string;
  readonly sameOutput: (one: string, other: string) => string;
  /** `kind` is ".xlsm". */
  readonly sameKind: (option: string, kind: string) => string;
  readonly outIsFolder: (out: string) => string;
  readonly outIsFile: (option: string, path: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly readOnly: (path: string) => string;
  readonly noMatch: (pattern: string) => string;
  readonly emptyFolder: (folder: string) => string;
  readonly noSheet: (name: string, sheets: readonly string[]) => string;
  readonly wrongTable: (text: string) => string;
  /** `tables` are lines, one a table. */
  readonly noTable: (text: string, tables: readonly string[]) => string;
  readonly whichTable: (tables: readonly string[]) => string;
  readonly numbered: (number: number, line: string) => string;
  readonly notACell: (text: string) => string;
  /** `could`: the cells that may be named instead. */
  readonly notInTable: (cells: readonly string[], could: readonly string[]) => string;
  readonly notDerived: (cells: readonly string[], could: readonly string[]) => string;
  readonly asItIs: (cell: string) => string;
  readonly checking: string;
  readonly reading: string;
  /** A list of units without a name in it. */
  readonly emptyUnits: (file: string) => string;
  readonly notConsolidated: (file: string) => string;
  readonly clean: string;
  /** Nothing is wrong as far as can be seen: some rules wait for figures. */
  readonly cleanSoFar: string;
  /** No finding, but no rule that holds either. */
  readonly nothingJudged: string;
  /** `form`: null where it is in no list and the table is judged by what it prints itself. */
  readonly tableLine: (place: TablePlace, form: string | null) => string;
  readonly tally: (holds: number, broken: number, unknown: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  /** Over what the same cell breaks, too. */
  readonly sameCell: (cell: string, value: string) => string;
  /** After some of what the same cell breaks. */
  readonly moreFollowing: (count: number) => string;
  /** Below the counts, which count causes. */
  readonly following: (count: number) => string;
  readonly accepted: (count: number) => string;
  readonly total: (files: number, errors: number, warnings: number, failed: number) => string;
  readonly written: (file: string) => string;
  readonly filled: (cell: string, before: string, after: string, why: string) => string;
  /** `formula`: the person's own, where the cell holds one. */
  readonly leftAlone: (cell: string, printed: string, computed: string, formula: string | null) => string;
  /** It is part of an array formula or a merge. */
  readonly skippedPart: (cell: string) => string;
  readonly skipped: (cell: string) => string;
  readonly nothingToFill: string;
  readonly formLine: (id: string, title: string, rows: number, rules: number) => string;
  /** "01/TCD · superseded · commune" */
  readonly formStanding: (form: OfficialForm) => string;
}

/** “A”, “B” */
export function quoted(names: readonly string[]): string {
  return names.map((name) => '“' + name + '”').join(', ');
}
