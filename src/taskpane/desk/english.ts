/** English, loaded when somebody asks for it. */
export { en as words } from '../../words/en';
export { pane as text } from '../../words/en/pane/pane';
