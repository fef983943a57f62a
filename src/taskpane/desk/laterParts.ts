/** The rest of the pane: what nobody sees or does first. Loaded once the pane has shown itself, so that it starts small. */
export { AboutView } from '../frame/AboutView';
export { CheckResult } from '../check/CheckResult';
export { check, step } from '../check/checking';
export { beginTask, runs } from '../commands/runs';
export { ExportSlot } from '../export/ExportSlot';
export { FillView } from '../fill/FillView';
export { InsertView } from '../insert/InsertView';
export { UndoView } from '../undo/UndoView';
export { openSample, previewFill, recallUndo } from './writing';
