/** What changes the workbook and what follows its changes: one file, fetched once Excel has answered. */
export { readProperties, replaceProperties } from './workbook/documentProperties';
export { insertLayout } from './draw/insertLayout';
export { clearMarks, mark } from './workbook/marks';
export { revert } from './undo/revert';
export { watchEdits } from './workbook/watchEdits';
export { writeCells } from './cells/writeCells';
