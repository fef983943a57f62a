/** The part of a host that keeps what the pane must know again after a reload. */

/** Under this note a host keeps the record of a write that has begun and whose end it has not seen; "" otherwise. */
export const BEGUN = 'begun';

export interface Notes {
  /** Small notes of the pane that survive its reload: undo records, the language. Never the user's figures elsewhere. */
  remember(key: string, value: string): void;
  /** null for what was never remembered. */
  recall(key: string): string | null;
}
