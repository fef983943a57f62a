/** What the objects of a host have at hand, whichever application it is. */
import type { Counters } from '../faults/counters';
import type { Faults } from '../faults/faults';
import type { Shell } from '../shell/shell';
import type { HostObject } from './hostObject';
import type { References } from './references';

export interface ObjectHost {
  /** "ExcelApi", "WordApi": the requirement set by which its members are counted. */
  readonly api: string;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly references: References;
  readonly shell: Shell;
  /** The add-in's pane, commands and shortcuts are one page that the application keeps. */
  readonly sharesRuntime: boolean;
  /** `supports('1.7')` in a host of 1.14 is true. */
  supports(since: string): boolean;
  /** Where every path begins: the workbook, the document. */
  root(): HostObject;
  /** What office.js makes without a path from the root, such as the wishes of a search; null for what there is not. */
  service(name: string): HostObject | null;
  /** The object of what office.js keeps a reference to; throws for what no reference is kept to. */
  objectOf(target: unknown): HostObject;
}
