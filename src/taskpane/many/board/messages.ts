/** What the board asks of whoever does its work, and what it is answered: plain data and files, as workers take them. */
import type { CheckedFile } from '../../../app/batch/checkedFile';
import type { Problem } from '../../../app/contract/problem';
import type { Language } from '../../../words/words';

/** A file as it was dropped, under the name by which the board knows it: "xa/binh-lu.xlsx". */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

export interface Returned {
  readonly checked: CheckedFile;
  readonly file: File;
}

export type Task =
  | ({ readonly kind: 'check'; readonly language: Language } & NamedFile)
  /** The list of units that are to send. */
  | { readonly kind: 'units'; readonly file: File }
  | {
      readonly kind: 'report';
      readonly files: readonly CheckedFile[];
      readonly expected: readonly string[] | null;
      readonly language: Language;
    }
  /** The notes to all units with errors, in one package. */
  | { readonly kind: 'notes'; readonly returned: readonly Returned[]; readonly language: Language }
  /** Tables, findings and figures for analysts, in one package: the files are read again, since the board keeps no figures. */
  | { readonly kind: 'data'; readonly files: readonly NamedFile[]; readonly language: Language }
  | { readonly kind: 'note'; readonly checked: CheckedFile; readonly language: Language }
  | {
      readonly kind: 'consolidate';
      readonly files: readonly NamedFile[];
      readonly expected: readonly string[] | null;
      /** The workbook of an earlier consolidation, with which this one is compared. */
      readonly earlier: File | null;
      readonly unitName: string;
      readonly language: Language;
    };

export interface ReviewLine {
  readonly kind: string;
  readonly unit: string;
  readonly text: string;
}

export interface Consolidated {
  readonly bytes: Uint8Array;
  readonly forms: readonly string[];
  readonly units: number;
  readonly complete: boolean;
  /** Errors that the check of the consolidated tables found. */
  readonly errors: number;
  readonly review: readonly ReviewLine[];
  readonly failed: readonly { readonly file: string; readonly message: string }[];
}

export type Answer =
  | { readonly checked: CheckedFile }
  | { readonly names: readonly string[] }
  | { readonly bytes: Uint8Array }
  | { readonly consolidated: Consolidated }
  | { readonly problem: Problem };

/** What a worker says: how far it is, what came of it, or that our own work failed. */
export type Said =
  | { readonly id: number; readonly step: number }
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failed: string };

export interface Asked {
  readonly id: number;
  readonly task: Task;
}
