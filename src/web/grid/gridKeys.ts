/** What keys do in the grid while no cell is being typed. */
import type { SheetView } from './sheetView';
import { arrows } from './cellEditor';

export interface GridCommands {
  edit(mode: 'typing' | 'mending'): void;
  clear(): void;
  undo(): void;
  redo(): void;
  save(): void;
}

/** True when the key did something; one that types a letter opens the editor, which then takes the letter itself. */
export function handleKey(event: KeyboardEvent, sheet: SheetView, commands: GridCommands): boolean {
  const { selection } = sheet;
  const control = event.ctrlKey || event.metaKey;
  const direction = arrows.get(event.key);
  if (direction) {
    selection.move(direction, { extend: event.shiftKey, far: control });
    sheet.follow();
    return true;
  }
  if (control) return handleControl(event, sheet, commands);
  if (event.altKey) return false;
  switch (event.key) {
    case 'Enter':
      selection.move(event.shiftKey ? 'up' : 'down', { extend: false, far: false });
      sheet.follow();
      return true;
    case 'F2':
      commands.edit('mending');
      return true;
    case 'Delete':
    case 'Backspace':
      commands.clear();
      return true;
    case 'Home':
      sheet.select({ row: selection.cursor.row, column: 0 });
      return true;
    case 'PageDown':
    case 'PageUp': {
      const by = event.key === 'PageDown' ? sheet.rowsInView : -sheet.rowsInView;
      sheet.select({ ...selection.cursor, row: selection.cursor.row + by });
      return true;
    }
  }
  if (event.key.length === 1 || event.key === 'Process' || event.isComposing) {
    // Not handled: the key goes on to the editor, which has the focus from now on.
    commands.edit('typing');
  }
  return false;
}

function handleControl(event: KeyboardEvent, sheet: SheetView, commands: GridCommands): boolean {
  const grid = sheet.file.grid(sheet.sheet);
  switch (event.key.toLowerCase()) {
    case 'z':
      if (event.shiftKey) commands.redo();
      else commands.undo();
      return true;
    case 'y':
      commands.redo();
      return true;
    case 's':
      commands.save();
      return true;
    case 'a':
      sheet.selection.selectAll(grid?.rows ?? 1, grid?.columns ?? 1);
      sheet.render();
      return true;
    case 'home':
      sheet.select({ row: 0, column: 0 });
      return true;
    case 'end':
      sheet.select({ row: (grid?.rows ?? 1) - 1, column: (grid?.columns ?? 1) - 1 });
      return true;
    default:
      return false;
  }
}
