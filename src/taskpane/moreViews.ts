/** The views that nobody sees first: loaded together with the engine, so that the pane starts small. */
export { AboutView } from './AboutView';
export { ExportSlot } from './ExportSlot';
export { FillView } from './FillView';
export { InsertView } from './InsertView';
export { UndoView } from './UndoView';
