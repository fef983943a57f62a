/** What changes the workbook and what follows its changes: one file, fetched once Excel has answered. */
export { readProperties, replaceProperties } from './documentProperties';
export { insertLayout } from './insertLayout';
export { clearMarks, mark } from './marks';
export { revert } from './revert';
export { watchEdits } from './watchEdits';
export { writeCells } from './writeCells';
