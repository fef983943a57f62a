/** Events of worksheets. */
import { EventQueue } from '../../office-host/events/eventQueue';
import { type Box, boxAddress } from '../model/box';
import type { Sheet } from '../model/sheet';

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

export class SheetEvents extends EventQueue {
  changed(sheet: Sheet, box: Box, news: ChangeNews): void {
    this.tell(EVENT.changed, sheet, { shiftDirection: 'None', ...news, address: boxAddress(box) });
  }

  selected(sheet: Sheet, box: Box): void {
    this.tell(EVENT.selectionChanged, sheet, { address: boxAddress(box) });
    this.selectionMoved();
  }

  /** Activated, deactivated, added, deleted. */
  happened(type: EventType, sheet: Sheet, source: Source): void {
    this.tell(type, sheet, { source });
  }

  private tell(type: EventType, sheet: Sheet, payload: Readonly<Record<string, unknown>>): void {
    this.send(type, [sheet.id, WHOLE_WORKBOOK], { ...payload, worksheetId: sheet.id });
  }
}
