/** English, loaded when somebody asks for it. */
export { en as words } from '../../words/en';
export { en as text } from '../texts/en';
