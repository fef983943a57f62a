/** The title that a package's own properties give (ECMA-376 Part 2, 11). */
import { decodeXml } from '../xml/xmlText';
import type { Archive } from '../zip/archive';
import { scanPart } from './readPart';
import { readRelationships } from './relationships';

const LONGEST = 1000;

/** "" where there is none. */
export function readCoreTitle(archive: Archive): string {
  const target = readRelationships(archive, '').find(({ kind }) => kind === 'core-properties')?.target;
  const entry = target === undefined ? undefined : archive.entry(target);
  let inTitle = false;
  let title = '';
  if (entry) {
    const isTitle = (name: string): boolean => /(^|:)title$/.test(name);
    scanPart(archive, entry, {
      open: (name) => (inTitle = isTitle(name)),
      text(raw) {
        if (inTitle && title.length < LONGEST) title += raw;
      },
      close(name) {
        if (isTitle(name)) inTitle = false;
      },
    });
  }
  return decodeXml(title).trim();
}
