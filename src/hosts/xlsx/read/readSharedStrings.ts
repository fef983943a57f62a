/** The texts that cells of the whole workbook share (ECMA-376 Part 1, 18.4.9). */
import type { Archive } from '../../package/zip/archive';
import { scanPart } from '../../package/parts/readPart';
import { rememberPart } from '../../package/parts/rememberPart';
import { StringItemCollector, type StringItem } from './cells/stringItem';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export function readSharedStrings(archive: Archive, entry: ZipEntry | undefined): readonly StringItem[] {
  return entry ? rememberPart(archive, entry, 'strings', () => stringsIn(archive, entry)) : [];
}

function stringsIn(archive: Archive, entry: ZipEntry): StringItem[] {
  const items: StringItem[] = [];
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
