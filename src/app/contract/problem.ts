/** Why a use case could not run: a code that scripts may rely on; its sentence is in words/. */

export type ProblemCode =
  | 'file/encrypted'
  | 'file/damaged'
  | 'file/tooBig'
  | 'file/notWorkbook'
  | 'file/notText'
  | 'file/notFound'
  | 'file/notWritable'
  | 'table/notFound'
  // The file of the last period has no table of the same form.
  | 'table/noEarlier'
  // No such file was given, and no table of the workbook goes on from another.
  | 'table/noOtherPeriod'
  // The table sets its periods side by side itself.
  | 'table/sideBySide'
  | 'form/unknown'
  | 'period/unreadable'
  | 'sheet/protected'
  | 'sheet/editing'
  | 'sheet/notEmpty'
  // A filter hides rows where an array is to be written: Excel would put figures on the wrong lines.
  | 'sheet/filtered'
  | 'cells/changed'
  | 'host/tooOld'
  // This host has no such part of the contract, in no version.
  | 'host/lacksPart'
  // The host gave up; the user's cells are as they were.
  | 'host/failed'
  // The host gave up midway, and the cells named could not be put back.
  | 'write/unfinished'
  // A bug of ours met in one file of many: the others are still judged.
  | 'tool/fault';

export interface Problem {
  readonly code: ProblemCode;
  /**
   * What the sentence may name, as far as it is known: `file`, `sheet`, `range`, `form`, `forms` (those there
   * are), `period`, `cells`, `needs` (a version), `part` (of the contract), `message` (the host's own words), and
   * for `file/…` the `reason` that hosts/package gives: "cutShort", "oldFormat".
   */
  readonly detail?: Readonly<Record<string, string>>;
}
