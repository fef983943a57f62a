/** Why a use case could not run: a code that scripts may rely on; its sentence is in words/. */

export type ProblemCode =
  | 'file/encrypted'
  | 'file/damaged'
  | 'file/tooBig'
  | 'file/notWorkbook'
  | 'file/notFound'
  | 'file/notWritable'
  | 'table/notFound'
  | 'form/unknown'
  | 'period/unreadable'
  | 'sheet/protected'
  | 'sheet/editing'
  | 'sheet/notEmpty'
  | 'cells/changed'
  | 'host/tooOld'
  | 'host/failed';

export interface Problem {
  readonly code: ProblemCode;
  /** What the sentence names: a file, a form, a cell. */
  readonly detail?: Readonly<Record<string, string>>;
}
