/** What an Excel holds beside its objects: the workbook, its results, its listeners and what an add-in keeps of it. */
import type { References } from '../../office-host/objects/references';
import type { Calculator } from '../formula/calculator';
import type { Workbook } from '../model/workbook';
import type { SheetEvents } from './events';

export interface ExcelState {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly events: SheetEvents;
  readonly references: References;
  /** Takes the waiting events to the add-in. */
  readonly deliver: () => void;
}
