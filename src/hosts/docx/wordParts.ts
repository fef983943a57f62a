/** The parts of a Word file that hold text, walked. */
import { refuse } from '../package/fileProblem';
import { scanPart } from '../package/parts/readPart';
import { readRelationships } from '../package/parts/relationships';
import type { Archive } from '../package/zip/archive';
import type { ZipEntry } from '../package/zip/zipDirectory';
import { createWalk } from './walk/walkPart';
import { readWordStyles, type WordStyles } from './walk/wordStyles';
import type { NoteKind, WordBlock, WordDocument } from './walk/wordDocument';

export interface WordParts {
  readonly body: WordDocument;
  /** By the id that they are referred to with; read when they are asked for. */
  notes(kind: NoteKind): ReadonlyMap<string, readonly WordBlock[]>;
}

/** Under `orProblem`. */
export function wordParts(archive: Archive): WordParts {
  const main = mainPart(archive);
  const styles = readWordStyles(archive, main.name);
  return {
    body: walk(archive, main, styles),
    notes(kind) {
      const target = readRelationships(archive, main.name).find((each) => each.kind === `${kind}s`)?.target;
      const entry = target === undefined ? undefined : archive.entry(target);
      return entry ? walk(archive, entry, styles).notes : new Map();
    },
  };
}

/** The document itself, whatever it is called; refuses a workbook or a presentation. */
export function mainPart(archive: Archive): ZipEntry {
  const main = readRelationships(archive, '').find(({ kind }) => kind === 'officeDocument');
  const entry = archive.entry(main?.target ?? 'word/document.xml');
  return entry && !/^(xl|ppt)\//i.test(entry.name) ? entry : refuse('file/notWorkbook', 'other');
}

function walk(archive: Archive, entry: ZipEntry, styles: WordStyles): WordDocument {
  const { events, document } = createWalk(styles);
  scanPart(archive, entry, events);
  return document();
}
