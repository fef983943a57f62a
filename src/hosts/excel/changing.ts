/** What changes the workbook, as one file that is fetched when something is first to be changed. */
export { readProperties, replaceProperties } from './documentProperties';
export { insertLayout } from './insertLayout';
export { clearMarks, mark } from './marks';
export { revert } from './revert';
export { watchEdits } from './watchEdits';
export { writeCells } from './writeCells';
