/** numfmt 4.0.1, by its file: the package.json that it ships names a file that it does not. */
export { format, isDateFormat, isValidFormat } from '../../../node_modules/numfmt/dist/index.js';
