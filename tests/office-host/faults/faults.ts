/** Faults on order: what goes wrong between an add-in and its host. */
import type { Counters } from './counters';
import { HostError } from '../protocol/hostError';

/** 5 MB and 5 million cells. */
export const webLimits = { bytes: 5 * 2 ** 20, cells: 5_000_000 };

interface Interruption {
  /** Batches still to come before it happens. */
  batches: number;
  readonly happen: () => void;
}

export class Faults {
  /** A person is typing in a cell: every batch fails until it is false again. */
  editing = false;
  /** The connection to Excel is gone: every batch fails. */
  sessionLost = false;
  /** What one answer may hold, as in Excel on the web (`webLimits`); null for a desktop's, which holds anything. */
  limits: { readonly bytes: number; readonly cells: number } | null = null;
  /** Every call of such a name ("PageLayout.PaperSize") is refused: a computer without a printer. */
  refused: RegExp | null = null;
  private isDead = false;
  private diesAtFailure = false;
  private callsUntilFailure: number | null = null;
  private readsUntilFailure: number | null = null;
  private failure = new HostError('GeneralException', '');
  private interruptions: Interruption[] = [];
  private silentAfter: number | null = null;

  /** The k-th call from now (1 is the next) fails once; what came before it stays. */
  failAt(
    k: number,
    code = 'GeneralException',
    message = 'There was an internal error while processing the request.',
  ): void {
    this.callsUntilFailure = k;
    this.failure = new HostError(code, message);
  }

  /** The k-th call from now fails, and so does everything after it: Excel has crashed, the network is gone. */
  dieAt(k: number): void {
    this.failAt(k);
    this.diesAtFailure = true;
  }

  /** The k-th load from now fails once. */
  failReadAt(k: number, code = 'GeneralException'): void {
    this.readsUntilFailure = k;
    this.failure = new HostError(code, 'There was an internal error while processing the request.');
  }

  /** Runs `happen` once before the n-th batch from now: a co-author's change, a sheet protected meanwhile. */
  beforeBatch(n: number, happen: () => void): void {
    this.interruptions.push({ batches: n, happen });
  }

  /** The n-th batch from now is carried out and never answered, as when the pane is closed midway. */
  neverAnswer(n: number): void {
    this.silentAfter = n;
  }

  clear(): void {
    this.editing = false;
    this.sessionLost = false;
    this.limits = null;
    this.refused = null;
    this.isDead = false;
    this.diesAtFailure = false;
    this.callsUntilFailure = null;
    this.readsUntilFailure = null;
    this.interruptions = [];
    this.silentAfter = null;
  }

  /** Still armed: the fault lay beyond the last call. A test over all k stops here. */
  get isArmed(): boolean {
    return this.callsUntilFailure !== null || this.readsUntilFailure !== null;
  }

  /** Before a batch; answers whether it will be answered. */
  startBatch(): boolean {
    const due: Interruption[] = [];
    for (const one of this.interruptions) {
      one.batches--;
      if (one.batches === 0) due.push(one);
    }
    this.interruptions = this.interruptions.filter((one) => one.batches > 0);
    for (const one of due) one.happen();
    if (this.silentAfter === null) return true;
    this.silentAfter--;
    if (this.silentAfter > 0) return true;
    this.silentAfter = null;
    return false;
  }

  /** The error that hits a whole batch. */
  wholeBatch(): HostError | null {
    if (!this.editing) return null;
    return new HostError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }

  /** The error of an answer that is too long to send; what was asked for has been done. */
  tooLong(answer: unknown): HostError | null {
    if (!this.limits || new TextEncoder().encode(JSON.stringify(answer)).length <= this.limits.bytes)
      return null;
    return new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
    );
  }

  /** A range of so many cells cannot be read as a whole. */
  checkCells(count: number): void {
    if (this.limits && count > this.limits.cells) {
      throw new HostError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    }
  }

  beforeCall(name: string, counters: Counters): void {
    counters.call(name);
    if (this.isDead) throw this.failure;
    if (this.refused?.test(name) === true) {
      throw new HostError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
      );
    }
    if (this.callsUntilFailure === null) return;
    this.callsUntilFailure--;
    if (this.callsUntilFailure > 0) return;
    this.callsUntilFailure = null;
    this.isDead = this.diesAtFailure;
    throw this.failure;
  }

  beforeRead(): void {
    if (this.isDead) throw this.failure;
    if (this.readsUntilFailure === null) return;
    this.readsUntilFailure--;
    if (this.readsUntilFailure > 0) return;
    this.readsUntilFailure = null;
    throw this.failure;
  }
}
