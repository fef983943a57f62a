/** The rest of the pane: what nobody sees or does first. Loaded once the pane has shown itself, so that it starts small. */
export { CheckResult } from '../check/CheckResult';
export { check, step } from '../check/checking';
export { beginTask, runs } from '../commands/runs';
export { recallUndo } from '../undo/recording';
export { openSample, previewFill } from './writing';
export { bringAhead } from './onDemand';
