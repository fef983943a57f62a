/** The tools for assistants in English. */
import type { McpWords } from './words';

export const en: McpWords = {
  instructions:
    'Checks the statistics tables and the prose of Vietnamese administrative reports with exact decimal arithmetic. Use it instead of adding up, dividing or comparing figures yourself. What it calls unknown was not judged: never call that correct.',
  tool: {
    check:
      'Checks the tables of a workbook (.xlsx, .xlsm) or a report (.docx): totals, rates, limits, labels, units. Gives every finding with its cells, what was expected, suspects with proposed values, and a sentence.',
    explain:
      'Explains a finding code such as rate/broken: meaning, a table that agrees and one that does not, cure, source.',
    fill: 'Writes what follows from other cells into a copy of a workbook; the original stays as it is, and what a person typed is left alone unless its cell is named in replace.',
    infer:
      'Finds the rules that a filled table of an unknown form (.xlsx, .csv) keeps, each with what speaks for it.',
    prose:
      'Checks the figures in the prose of a report: totals and parts, rates, increases, figures told twice; with a workbook, against its table as well.',
  },
  argument: {
    path: 'The file, absolute or relative to where the server was started.',
    previous: 'The workbook of the last period to compare with.',
    form: 'The id of a form; found by itself if left out.',
    code: 'A finding code; all of them if left out.',
    out: 'The new file to write; it must not exist yet.',
    replace: 'Cells whose typed figures may be overwritten: “D7,D9”. Ask the person first.',
    text: 'The prose itself; either this or path.',
    table: 'A workbook whose table the prose is compared with.',
    lang: 'Language of the sentences: vi or en.',
  },
  unknownTool: (name) => `There is no tool “${name}”.`,
  notText: (name) => `The argument “${name}” has to be a text that is not empty.`,
  needs: (name) => `The argument “${name}” is missing.`,
  unknown: (name) => `There is no argument “${name}”.`,
  oneOf: (names) => `Give one of ${names}, and only one.`,
  exists: (file) => `“${file}” exists already: choose a new name.`,
};
