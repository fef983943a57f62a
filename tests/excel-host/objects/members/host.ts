/** What the members of Excel's objects have at hand. */
import type { ObjectHost } from '../../../office-host/objects/host';
import type { HostObject } from '../../../office-host/objects/hostObject';
import type { ExcelState } from '../../state/excelState';
import type { Targets } from './targets';

export interface Host extends ExcelState, ObjectHost {
  open<K extends keyof Targets>(type: K, target: Targets[K]): HostObject;
}
