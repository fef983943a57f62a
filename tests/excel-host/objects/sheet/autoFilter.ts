/** A sheet's filter; of the criteria only the choice of values. */
import { applyFilter } from '../../edit/filter';
import { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { optional, recordOf, textOf, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound, notImplemented } from '../../../office-host/protocol/hostError';
import { type Kind, does, gets, read } from '../members/kind';
import { areaOf } from '../members/addresses';

function chosen(criteria: unknown): readonly string[] {
  const { filterOn, values } = recordOf(criteria);
  if (filterOn !== 'Values') throw notImplemented(`filter on ${String(filterOn)}`);
  if (!Array.isArray(values)) throw invalidArgument();
  return values.map(textOf);
}

export const autoFilter: Kind<Sheet> = {
  type: 'AutoFilter',
  properties: {
    Enabled: read('1.9', (sheet) => sheet.autoFilter !== null),
    IsDataFiltered: read('1.9', (sheet) => (sheet.autoFilter?.criteria.size ?? 0) > 0),
  },
  methods: {
    Apply: does('1.9', (sheet, host, where, column, criteria) => {
      const { box } = areaOf(host, sheet, where);
      const index = optional(column, wholeOf);
      const before = sheet.autoFilter?.criteria ?? new Map<number, readonly string[]>();
      const added = index === undefined ? [] : [[index, chosen(criteria)] as const];
      sheet.autoFilter = { box, criteria: new Map([...before, ...added]) };
      applyFilter(host, sheet);
    }),
    ClearCriteria: does('1.9', (sheet, host) => {
      if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, criteria: new Map() };
      applyFilter(host, sheet);
    }),
    GetRange: gets('1.9', (sheet, host) => {
      if (!sheet.autoFilter) throw itemNotFound();
      return host.open('Range', new Area(sheet, sheet.autoFilter.box));
    }),
    GetRangeOrNullObject: gets('1.9', (sheet, host) => {
      return sheet.autoFilter && host.open('Range', new Area(sheet, sheet.autoFilter.box));
    }),
    Remove: does('1.9', (sheet, host) => {
      sheet.autoFilter = null;
      applyFilter(host, sheet);
    }),
  },
};
