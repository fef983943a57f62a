/** RangeAreas: several boxes of one sheet, and their collection of Ranges. */
import { addIn } from '../../state/author';
import { clear } from '../../edit/clear';
import { Area, type Areas } from '../../model/area';
import { cellCount } from '../../model/box';
import { optional, textOf, wholeOf } from '../../../office-host/protocol/argument';
import { itemNotFound } from '../../../office-host/protocol/hostError';
import { type Kind, child, does, gets, read } from '../members/kind';
import { fullAddress } from '../members/addresses';

export const rangeAreas: Kind<Areas> = {
  type: 'RangeAreas',
  tracked: true,
  properties: {
    Address: read('1.9', ({ sheet, boxes }) => fullAddress(sheet, boxes)),
    AreaCount: read('1.9', ({ boxes }) => boxes.length),
    CellCount: read('1.9', ({ boxes }) => boxes.reduce((sum, box) => sum + cellCount(box), 0)),
  },
  children: {
    Areas: child('1.9', (areas, host) => host.open('RangeCollection', areas)),
    Format: child('1.9', (areas, host) => host.open('RangeFormat', areas)),
    Worksheet: child('1.9', (areas, host) => host.open('Worksheet', areas.sheet)),
  },
  methods: {
    Clear: does('1.9', ({ sheet, boxes }, host, what) => {
      for (const box of boxes) clear(host, sheet, box, optional(what, textOf) ?? 'All', addIn);
    }),
  },
};

export const rangeCollection: Kind<Areas> = {
  type: 'RangeCollection',
  items: ({ sheet, boxes }, host) => boxes.map((box) => host.open('Range', new Area(sheet, box))),
  methods: {
    GetCount: gets('1.9', ({ boxes }) => boxes.length),
    GetItemAt: gets('1.9', ({ sheet, boxes }, host, index) => {
      const box = boxes[wholeOf(index)];
      if (!box) throw itemNotFound();
      return host.open('Range', new Area(sheet, box));
    }),
  },
};
