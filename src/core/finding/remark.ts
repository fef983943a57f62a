/** What a judged rule has to say, before it is a finding. */
import type { Quantity } from '../rule/quantity';
import type { Facts, FindingCode } from './finding';

/** One thing that a verdict has to say; `involved` lists its cells, the one to look at first. */
export type Remark = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly involved: readonly Quantity[];
    readonly printed: string;
    readonly expected: string;
    /** Values that would mend the first cell, as printed. */
    readonly values: readonly string[];
    readonly facts: Facts[Code];
  };
}[FindingCode];
