import { quoted } from '../commandLine/words';
import type { LearnWords } from './words';

export const en: LearnWords = {
  fileFault: ({ code, detail }) => {
    switch (code) {
      case 'json':
        return `The file is not readable JSON (${detail}).`;
      case 'missing':
        return 'This is blank and must not be.';
      case 'unknown':
        return detail === ''
          ? 'The schema has no such entry: delete it or mend its name.'
          : `What “${detail}” is cannot be told: its column has no heading.`;
      case 'type':
        return `This must be of type ${detail}.`;
      case 'long':
        return `This is too long: at most ${detail} characters.`;
      case 'many':
        return `The list is too long: at most ${detail} entries.`;
      case 'choice':
        return `Only these are allowed: ${detail}.`;
      case 'pattern':
        return `“${detail}” is not written rightly: codes are letters without accents, digits and dots; texts stand in one line, without blanks at their ends.`;
      case 'range':
        return `The number must lie within ${detail}.`;
    }
  },
  formFault: ({ code, rules, rows, detail }) => {
    const all = quoted(rules);
    switch (code) {
      case 'form/unreadable':
        return `The rule ${all} cannot be read. Write it like “I.2 = I.2.1 + I.2.2”, “[5] = [4] / [3] %” or “I.3 <= I.2”.`;
      case 'form/unknown':
        return `The rule ${all} names ${rows.join(', ')}, a row or column that the form lacks, or a row without a figure.`;
      case 'form/duplicate':
        return `Two rows have the code ${rows.join(', ')}.`;
      case 'form/noUnit':
        return `Indicator ${rows.join(', ')} has no unit of measure.`;
      case 'form/cycle':
        return `The rules ${all} run in a circle: a cell is computed from itself.`;
      case 'form/contradiction':
        return `No figures satisfy the rules ${all} at the same time.`;
      case 'form/fixed':
        return `The rules ${all} leave ${rows.join(', ')} one value: ${detail}.`;
      case 'form/redundant':
        return `The rule ${all} follows from other rules.`;
    }
  },
  at: (place, sentence) => (place === '' ? sentence : place + ': ' + sentence),
  carried: (sheet, title, rules) =>
    `The file brings the form “${title}” along on the sheet “${sheet}” (${String(rules)} rules): its table is checked by those rules.`,
  notCarried: (sheet) => `The sheet “${sheet}” has faults and cannot be checked by yet:`,
  sound: (file, title, rows, rules) =>
    `${file}: “${title}” is fit for use (${String(rows)} rows, ${String(rules)} rules).`,
  faulty: (file, faults) => `${file}: ${String(faults)} ${faults === 1 ? 'fault' : 'faults'}.`,
  noForms: (folder) => `“${folder}” has no form in it (a .json file)`,
  needsForm: 'name the file of a form, for example: so-khop forms lint form.json',
  nothingToLearn: (file) => `“${file}” has no table to learn`,
  learnt: (out, title, rules) => `Wrote the form “${title}” with ${String(rules)} rules to ${out}.`,
  departs: (file, sentence) => `${file}: ${sentence}`,
  otherColumns: (headings) => `columns other than those of the rest: ${quoted(headings)}`,
  otherRows: (labels) => `rows other than those of the rest: ${quoted(labels)}`,
  fromFiles: (files, used) =>
    `Learnt from ${String(used)} of ${String(files)} files that are laid out alike.`,
  addsRow: (code, label) => `Adds row ${code} “${label}” to the form.`,
  addsColumn: (letters, heading) =>
    `Adds column ${letters}${heading === '' ? '' : ` “${heading}”`} to the form.`,
  addsRule: (rule) => `Adds the rule ${rule}.`,
  addsTo: (sum) => `The total takes in what was added: ${sum}.`,
  keptOn: (sheet) =>
    `No figure is changed; the form with the addition stands on the sheet “${sheet}”, and this file is checked by it from now on.`,
  writeForm: 'Write to the sheet “Quy tắc”',
  cannotAdd:
    'This cannot be added: with it the form would no longer fit the table. You may accept it with a reason below.',
  nothingAdded: 'There is no row or column that could be added to the form.',
};
