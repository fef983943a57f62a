/** The comments of ours in a workbook's bytes: read, and replaced by others; cells, other parts and other people's comments stay. */
import { isOurs } from '../../../app/comments/commentText';
import type { CommentsPlan } from '../../../app/comments/planComments';
import type { CellComment, Commented, StandingComment } from '../../../app/contract/comments';
import { orProblem, type FileProblem } from '../../package/fileProblem';
import { readPartText } from '../../package/parts/readPart';
import { readRelationships } from '../../package/parts/relationships';
import { splice } from '../../package/xml/splice';
import { type Archive, openArchive } from '../../package/zip/archive';
import { sheetParts } from '../read/readWorkbook';
import { readWorkbookPart } from '../read/workbookPart';
import { withCellComments } from './commentCells';
import { commentElements, personNames, type Thread, threadsIn } from './commentParts';
import { legacyDrawingId } from './legacyDrawing';
import { withoutNotes } from './noteShapes';
import { PartEdits } from './partEdits';

export interface FileComments {
  readonly ours: readonly StandingComment[];
  /** Cells with a comment that is not ours. */
  readonly others: Commented['left'];
}

export function readFileComments(
  bytes: Uint8Array,
): { readonly comments: FileComments } | { readonly problem: FileProblem } {
  return orProblem(() => {
    const archive = openArchive(bytes);
    const ours: StandingComment[] = [];
    const others: { sheet: string; cell: string }[] = [];
    for (const { name, plain, threads } of sheetsOf(archive)) {
      for (const { cell, text, resolved, replies } of threads?.all ?? []) {
        if (!isOurs(text)) others.push({ sheet: name, cell });
        else
          ours.push({
            sheet: name,
            cell,
            text,
            resolved,
            replies: replies.map(({ by, text: said }) => ({ by, text: said })),
          });
      }
      for (const { cell, text } of commentElements(plain?.xml ?? EMPTY)) {
        // A thread has a plain shadow for older programs.
        if (threads?.all.some((thread) => thread.cell === cell)) continue;
        if (isOurs(text)) ours.push({ sheet: name, cell, text, resolved: false, replies: [] });
        else others.push({ sheet: name, cell });
      }
    }
    return { comments: { ours, others } };
  });
}

/** Whom the program names as the author of its comments. */
export const COMMENT_AUTHOR = 'Số Khớp';

/** The bytes with some of our comments gone and others there. */
export function replaceFileComments(
  bytes: Uint8Array,
  { add, remove }: Pick<CommentsPlan, 'add' | 'remove'>,
): { readonly bytes: Uint8Array } | { readonly problem: FileProblem } {
  return orProblem(() => {
    const rest = remove.length === 0 ? bytes : without(bytes, remove);
    const lines = add.map(({ sheet, cell, text }) => ({ sheet, cell, lines: text.split('\n') }));
    return { bytes: withCellComments(rest, lines, COMMENT_AUTHOR) };
  });
}

/** The bytes with our comments of the other bytes, which come of the same file: those of sheets that both have. */
export function withCommentsOf(
  bytes: Uint8Array,
  other: Uint8Array,
): { readonly bytes: Uint8Array } | { readonly problem: FileProblem } {
  const [own, wanted] = [readFileComments(bytes), readFileComments(other)];
  if ('problem' in own) return own;
  if ('problem' in wanted) return wanted;
  const [had, has] = [own.comments.ours, wanted.comments.ours];
  const isIn = (all: readonly CellComment[], { sheet, cell, text }: CellComment): boolean =>
    all.some((each) => each.sheet === sheet && each.cell === cell && each.text === text);
  return replaceFileComments(bytes, {
    add: has.filter((each) => !isIn(had, each)),
    remove: had.filter((each) => !isIn(has, each)),
  });
}

function without(bytes: Uint8Array, remove: readonly CellComment[]): Uint8Array {
  const archive = openArchive(bytes);
  const edits = new PartEdits(archive);
  for (const { name, part, plain, threads } of sheetsOf(archive)) {
    const cells = new Set(remove.filter(({ sheet }) => sheet === name).map(({ cell }) => cell));
    if (cells.size === 0 || !plain) continue;
    const gone = (threads?.all ?? []).filter(({ cell, text }) => cells.has(cell) && isOurs(text));
    const isThread = (cell: string): boolean => threads?.all.some((thread) => thread.cell === cell) === true;
    const going = commentElements(plain.xml).filter(
      ({ cell, text }) =>
        cells.has(cell) && (isThread(cell) ? gone.some((thread) => thread.cell === cell) : isOurs(text)),
    );
    edits.set(plain.part, cut(plain.xml, going));
    if (threads)
      edits.set(
        threads.part,
        cut(
          threads.xml,
          gone.flatMap((thread) => [thread, ...thread.replies]),
        ),
      );
    const sheet = edits.text(part) ?? '';
    const drawn = readRelationships(archive, part).find(({ id }) => id === legacyDrawingId(sheet));
    const shapes = drawn && edits.text(drawn.target);
    if (drawn && shapes !== undefined)
      edits.set(
        drawn.target,
        withoutNotes(
          shapes,
          going.map(({ cell }) => cell),
        ),
      );
  }
  return edits.result();
}

function cut(xml: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  return splice(
    xml,
    stretches.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

const EMPTY = '<comments/>';

interface SheetComments {
  readonly name: string;
  readonly part: string;
  readonly plain: { readonly part: string; readonly xml: string } | null;
  readonly threads: { readonly part: string; readonly xml: string; readonly all: readonly Thread[] } | null;
}

function sheetsOf(archive: Archive): readonly SheetComments[] {
  const workbook = readWorkbookPart(archive);
  const textOf = (name: string | undefined): string | null => {
    const entry = name === undefined ? undefined : archive.entry(name);
    return entry ? readPartText(archive, entry) : null;
  };
  const persons = textOf(workbook.relationships.find(({ kind }) => kind === 'person')?.target);
  const names = persons === null ? new Map<string, string>() : personNames(persons);
  return sheetParts(archive, workbook).map(({ name, entry }) => {
    const target = (wanted: string): string | undefined =>
      readRelationships(archive, entry.name).find(({ kind }) => kind === wanted)?.target;
    const [plainPart, threadPart] = [target('comments'), target('threadedComment')];
    const [plain, threads] = [textOf(plainPart), textOf(threadPart)];
    return {
      name,
      part: entry.name,
      plain: plainPart !== undefined && plain !== null ? { part: plainPart, xml: plain } : null,
      threads:
        threadPart !== undefined && threads !== null
          ? { part: threadPart, xml: threads, all: threadsIn(threads, names) }
          : null,
    };
  });
}
