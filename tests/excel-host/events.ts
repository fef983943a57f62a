/** Events: who listens, and what is on its way to them. */
import { type Box, boxAddress } from './model/box';
import type { Sheet } from './model/sheet';

/** office.js's message types. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** Collection-level listeners give this instead of a sheet's id. */
export const WHOLE_WORKBOOK = 'Workbook';

export type Source = 'Local' | 'Remote';

export interface Message {
  readonly messageType: EventType;
  readonly targetId: string;
  readonly message: string;
}

export interface ChangeNews {
  readonly changeType: string;
  readonly source: Source;
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
  readonly shiftDirection?: string;
  /** Of one cell only: what office.js hands on as `details`. */
  readonly valueBefore?: unknown;
  readonly valueAfter?: unknown;
  readonly valueTypeBefore?: string;
  readonly valueTypeAfter?: string;
}

export class Events {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private queue: Message[] = [];
  /** The document-level selection event, older than the worksheet's. */
  private documentSelection = false;

  /** Counted, because each context registers and unregisters for itself. */
  register(type: EventType, target: string): null {
    const key = `${type}:${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
    return null;
  }

  unregister(type: EventType, target: string): null {
    const key = `${type}:${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
    return null;
  }

  isHeard(type: EventType, sheet: Sheet): boolean {
    return this.listeners.has(`${type}:${sheet.id}`) || this.listeners.has(`${type}:${WHOLE_WORKBOOK}`);
  }

  changed(sheet: Sheet, box: Box, news: ChangeNews): void {
    this.send(EVENT.changed, sheet, { shiftDirection: 'None', ...news, address: boxAddress(box) });
  }

  selected(sheet: Sheet, box: Box): void {
    this.send(EVENT.selectionChanged, sheet, { address: boxAddress(box) });
    if (this.enabled) this.documentSelection = true;
  }

  /** Activated, deactivated, added, deleted. */
  happened(type: EventType, sheet: Sheet, source: Source): void {
    this.send(type, sheet, { source });
  }

  /** What is to be delivered, and only once. */
  take(): { readonly messages: readonly Message[]; readonly documentSelection: boolean } {
    const taken = { messages: this.queue, documentSelection: this.documentSelection };
    this.queue = [];
    this.documentSelection = false;
    return taken;
  }

  private send(type: EventType, sheet: Sheet, payload: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.isHeard(type, sheet)) return;
    const message = JSON.stringify({ ...payload, worksheetId: sheet.id });
    for (const targetId of [sheet.id, WHOLE_WORKBOOK]) {
      if (this.listeners.has(`${type}:${targetId}`)) {
        this.queue.push({ messageType: type, targetId, message });
      }
    }
  }
}
