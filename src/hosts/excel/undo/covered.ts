/** What taking something back has covered of others, as a record by which it can be given back even after Excel has died. */
import type { UndoRecord } from '../../../app/contract/writer';

/** Called before it is given back: Excel may die just then. */
export type Covering = (covered: UndoRecord) => void;

/** A record of its own beside that of the action, which may have to be taken back once more. */
export function coveredBy(
  { id, action }: UndoRecord,
  { changes, formats }: Pick<UndoRecord, 'changes' | 'formats'>,
): UndoRecord {
  return { id: `${id}+`, action, changes, formats, addedSheet: null };
}
