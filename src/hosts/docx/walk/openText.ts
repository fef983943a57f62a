/** The paragraphs and runs that are open, and the pieces of text that are printed in them. */
import type { Piece } from './wordDocument';
import type { OpenParagraph, OpenRun, OpenTable } from './noteProperty';
import { isSeen } from './textLook';
import type { WordStyles } from './wordStyles';

export interface OpenText {
  /** A text box has paragraphs inside of a run of a paragraph: the innermost. */
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
  openParagraph(): void;
  closeParagraph(): OpenParagraph | undefined;
  openRun(start: number): void;
  closeRun(end: number): void;
  /** Text in another order than its letters are written in. */
  reverse(by: 1 | -1): void;
  /** What is not printed is not taken. */
  push(text: string, isMark?: boolean, note?: Piece['note']): void;
}

export function createOpenText(
  styles: WordStyles,
  table: () => OpenTable | undefined,
  isInCode: () => boolean,
): OpenText {
  const texts: OpenParagraph[] = [];
  const runs: OpenRun[] = [];
  /** Of the run that holds all others that are open, and the pieces in it. */
  let runStart = 0;
  let fresh: Piece[] = [];
  let reversed = 0;

  const isShown = (run: OpenRun | undefined, paragraph: OpenParagraph): boolean => {
    const around = table();
    if (around?.row?.hidden || isInCode()) return false;
    if (!run) return true;
    run.seen ??= isSeen(
      styles.plain,
      around?.look ?? {},
      around?.cellLook ?? {},
      paragraph.look,
      run.style,
      run.look,
    );
    return run.seen;
  };
  return {
    get paragraph() {
      return texts[texts.length - 1];
    },
    get run() {
      return runs[runs.length - 1];
    },
    openParagraph() {
      texts.push({ pieces: [], look: {}, level: 0, listed: false, joins: false });
    },
    closeParagraph: () => texts.pop(),
    openRun(start) {
      if (runs.length === 0) runStart = start;
      runs.push({ look: {}, style: {}, seen: null });
    },
    closeRun(end) {
      runs.pop();
      if (runs.length > 0) return;
      for (const piece of fresh) piece.run = { open: runStart, close: end };
      fresh = [];
    },
    reverse(by) {
      reversed += by;
    },
    push(text, isMark = false, note = null) {
      const paragraph = texts[texts.length - 1];
      const run = runs[runs.length - 1];
      if (!paragraph || !isShown(run, paragraph)) return;
      const isOdd = reversed > 0 || run?.look.pictures === true || run?.style.pictures === true;
      const piece: Piece = { text, isMark, isOdd, run: null, note };
      paragraph.pieces.push(piece);
      fresh.push(piece);
    },
  };
}
