/** A Range: what its cells hold, where it lies and what may be done with it. */
import type { Area } from '../../model/area';
import { Areas } from '../../model/area';
import { boxAddress, cellCount, isWholeColumns, isWholeRows } from '../../model/box';
import { type Kind, child, read } from '../members/kind';
import { fullAddress } from '../members/addresses';
import { cellProperties } from './cellProperties';
import { rangeContents } from './rangeContents';
import { rangeEdits } from './rangeEdits';
import { rangePlaces } from './rangePlaces';
import { rangeVisibility } from './rangeVisibility';

const areas = ({ sheet, box }: Area): Areas => new Areas(sheet, [box]);

export const range: Kind<Area> = {
  type: 'Range',
  tracked: true,
  properties: {
    Address: read('1.1', ({ sheet, box }) => fullAddress(sheet, [box])),
    AddressLocal: read('1.1', ({ box }) => boxAddress(box)),
    CellCount: read('1.1', ({ box }) => (cellCount(box) > 2 ** 31 - 1 ? -1 : cellCount(box))),
    ColumnCount: read('1.1', ({ box }) => box.columns),
    ColumnIndex: read('1.1', ({ box }) => box.column),
    RowCount: read('1.1', ({ box }) => box.rows),
    RowIndex: read('1.1', ({ box }) => box.row),
    IsEntireColumn: read('1.7', ({ box }) => isWholeColumns(box)),
    IsEntireRow: read('1.7', ({ box }) => isWholeRows(box)),
    ...rangeContents,
    ...rangeVisibility,
  },
  children: {
    ConditionalFormats: child('1.6', (area, host) => host.open('ConditionalFormatCollection', areas(area))),
    DataValidation: child('1.8', (area, host) => host.open('DataValidation', areas(area))),
    Format: child('1.1', (area, host) => host.open('RangeFormat', areas(area))),
    Worksheet: child('1.1', (area, host) => host.open('Worksheet', area.sheet)),
  },
  methods: { ...rangePlaces, ...rangeEdits, ...cellProperties },
};
