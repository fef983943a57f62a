/** The views of the chunk "rest". */
export { AboutView } from '../frame/AboutView';
export { FillView } from '../fill/FillView';
export { InsertView } from '../insert/InsertView';
export { UndoView } from '../undo/UndoView';
