/** What office.js asks of a host at its door: who it is, what it can do, and answers to its batches. */
import type { Delivery } from '../events/eventQueue';
import type { Answer, Batch } from '../protocol/request';
import type { Shell } from '../shell/shell';

export interface BridgedHost {
  /** "Excel|Win32|16.01|vi-VN": the application, its platform and version, and the language it is in. */
  readonly hostInfo: string;
  /** office.js's number of the application. */
  readonly appType: number;
  readonly locale: string;
  readonly documentUrl: string;
  /** The add-in's own settings in the document; the values as JSON. */
  readonly settings: Map<string, string>;
  /** Every requirement set by its name in small letters, with its newest version. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly sharesRuntime: boolean;
  readonly shell: Shell;
  readonly faults: { readonly sessionLost: boolean };
  readonly refusedRequests: number[];
  /** Set by the bridge: takes the waiting events to office.js. */
  deliver: () => void;
  takeEvents(): Delivery;
  /** null when a batch is carried out but never answered. */
  answer(batch: Batch): Answer | null;
}
