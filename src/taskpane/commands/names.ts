/** The functions that manifest.xml and shortcuts.json name: Excel finds them by these words. */
import type { View } from '../../words/pane/paneText';

/** Buttons that bring the pane forward, each with its own task. */
export const VIEW_COMMANDS = {
  showInsert: 'insert',
  showFill: 'fill',
  showCheck: 'check',
  showExport: 'export',
} as const satisfies Readonly<Record<string, View>>;

export type ViewCommand = keyof typeof VIEW_COMMANDS;

export type Command =
  ViewCommand | 'showPane' | 'markWrongCells' | 'nextWrongCell' | 'previousWrongCell' | 'undoLastWrite';

export const COMMANDS: readonly Command[] = [
  'showPane',
  'showInsert',
  'showFill',
  'showCheck',
  'showExport',
  'markWrongCells',
  'nextWrongCell',
  'previousWrongCell',
  'undoLastWrite',
];
