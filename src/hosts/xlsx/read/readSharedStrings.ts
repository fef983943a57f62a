/** The texts that cells of the whole workbook share (ECMA-376 Part 1, 18.4.9). */
import type { Archive } from '../../package/zip/archive';
import { scanPart } from '../../package/parts/readPart';
import { StringItemCollector, type StringItem } from './stringItem';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export function readSharedStrings(archive: Archive, entry: ZipEntry | undefined): StringItem[] {
  const items: StringItem[] = [];
  if (!entry) return items;
  const collector = new StringItemCollector();
  scanPart(archive, entry, {
    open: (element, attributes) => {
      collector.open(element, attributes);
    },
    text: (raw) => {
      collector.add(raw);
    },
    close(element) {
      if (element === 'si') items.push(collector.take());
      else collector.close(element);
    },
  });
  return items;
}
