/** What the page asks its worker, and what it answers. */
import type { Change } from '../../core/fill/change';
import type { FileProblem } from '../../hosts/package/fileProblem';
import type { PlainFile } from '../../hosts/xlsx/show/openFile';
import type { Patched } from '../../hosts/xlsx/edit/patchWorkbook';

export type Task =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'unlock'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'patch';
      readonly bytes: Uint8Array;
      readonly changes: ReadonlyMap<string, readonly Change[]>;
    };

export interface Request {
  readonly id: number;
  readonly task: Task;
}

export type Answer =
  | { readonly id: number; readonly opened: PlainFile | { readonly problem: FileProblem } }
  | { readonly id: number; readonly unlocked: Uint8Array }
  | { readonly id: number; readonly patched: Patched }
  | { readonly id: number; readonly failed: string };
