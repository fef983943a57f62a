/** The rest of the pane: what nobody sees or does first. Loaded once the pane has shown itself, so that it starts small. */
export { AboutView } from './AboutView';
export { CheckResult } from './CheckResult';
export { check, step } from './checking';
export { beginTask, runs } from './commands/runs';
export { ExportSlot } from './ExportSlot';
export { FillView } from './FillView';
export { InsertView } from './InsertView';
export { UndoView } from './UndoView';
export { openSample, previewFill, recallUndo } from './writing';
