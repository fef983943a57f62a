/** Exports in English. */
import type { ExportWarning } from '../../app/export/exportGate';
import type { ExportWords } from './exportWords';
import { placeText } from '../en/table/place';
import { verification } from './verification.en';

export const en: ExportWords = {
  warning,
  reasonWanted: 'To export all the same, give the reason; it will stand in the check report.',
  sealLine: (code) => `Verification code of the figures: ${code}`,
  verification,
  copied: {
    copied: 'The table is copied. Open the Word report and paste (Ctrl+V).',
    selected: 'The table is selected: press Ctrl+C to copy it, then paste it into the report.',
  },
  report: {
    title: 'Result of the check of figures',
    sheet: 'Check report',
    form: (title) => `Form: ${title}`,
    place: placeText,
    tally: (holds, broken, unknown) =>
      `Rules judged: ${holds} hold, ${broken} are broken, ${unknown} lack figures to be judged.`,
    counts: (errors, warnings, notes, accepted) =>
      `Left: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'remark')}; accepted: ${accepted}.`,
    clean: 'Nothing is left to look at.',
    exportReason: (reason) => `Reason for exporting nevertheless: ${reason}`,
    seal: (code) => `Verification code of the figures: ${code}`,
    open: 'To be looked at',
    accepted: 'Accepted with a reason',
    unjudged: 'Rules that lack figures to be judged',
    columns: {
      number: 'No.',
      severity: 'Severity',
      cell: 'Cell',
      message: 'Finding',
      printed: 'Printed',
      expected: 'Expected',
      reason: 'Reason',
      by: 'Accepted by',
      date: 'Date',
    },
    date: (day, month, year) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
    signatures: ['Drawn up by', 'Checked by'],
    sign: '(Signature, full name)',
  },
};

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function warning(given: ExportWarning): string {
  switch (given.code) {
    case 'export/unchecked':
      return 'The table has not been checked.';
    case 'export/changed':
      return 'The figures have changed since the last check. Check again before exporting.';
    case 'export/errors':
      return `${count(given.count, 'error')} neither mended nor accepted.`;
    case 'export/warnings':
      return `${count(given.count, 'warning')} not looked at.`;
    case 'export/unjudged':
      return `${count(given.count, 'rule')} could not be judged: figures are missing.`;
  }
}
