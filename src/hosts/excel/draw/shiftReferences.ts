/** A formula of the form's own, drawn elsewhere than at A1: its references move along. */
import { addressOf, positionOf } from '../../../core/sheet/grid';

/** ("=D8+D9", 10, 1) -> "=E18+E19"; texts inside the formula stay. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula
    .split('"')
    .map((piece, i) => (i % 2 === 1 ? piece : shiftPiece(piece, rows, columns)))
    .join('"');
}

function shiftPiece(piece: string, rows: number, columns: number): string {
  // Not the LOG10 of LOG10(…).
  return piece.replace(/\b[A-Z]{1,3}[1-9][0-9]{0,6}\b(?!\()/g, (reference) => {
    const position = positionOf(reference);
    return position ? addressOf({ row: position.row + rows, column: position.column + columns }) : reference;
  });
}
