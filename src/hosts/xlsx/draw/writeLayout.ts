/** Writes a layout as a new .xlsx: the form on A4, ready to be filled, printed and checked. */
import type { Layout } from '../../../core/layout/layout';
import { type BookProperties, writeSheets } from './writeSheets';

/** The same bytes for the same layout and properties. */
export function writeLayout(layout: Layout, properties: BookProperties): Promise<Uint8Array> {
  return writeSheets([layout], properties);
}
