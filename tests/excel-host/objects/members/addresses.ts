/** From what the API takes for a range, an address or a Range, to the cells. */
import type { Host } from './host';
import { Area } from '../../model/area';
import { type Box, boxAddress, parseBox, quoteSheet, splitSheet, wholeSheet } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import { textOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import { nameArea } from './nameArea';

/** An address on the sheet, a defined name, or nothing for the whole sheet. */
export function areaAt(host: Host, sheet: Sheet, address: unknown): Area {
  if (address === undefined || address === null || address === '') return new Area(sheet, wholeSheet);
  const text = textOf(address);
  const name = host.workbook.findName(text, sheet) ?? host.workbook.findName(text, null);
  if (name) {
    const area = nameArea(host, name);
    if (!area) throw itemNotFound();
    return area;
  }
  const [sheetName, cells] = splitSheet(text);
  const named = sheetName === null ? sheet : host.workbook.find(sheetName);
  const box = parseBox(cells);
  // Excel too refuses another sheet's address here.
  if (!box || named !== sheet) throw invalidArgument();
  return new Area(sheet, box);
}

/** The Range behind an argument, or the cells of an address. */
export function areaOf(host: Host, sheet: Sheet, argument: unknown): Area {
  const target = (argument as { readonly target?: unknown } | null | undefined)?.target;
  return target instanceof Area ? target : areaAt(host, sheet, textOf(argument));
}

export function fullAddress(sheet: Sheet, boxes: readonly Box[], absolute = false): string {
  return boxes.map((box) => `${quoteSheet(sheet.name)}!${boxAddress(box, absolute)}`).join(',');
}
