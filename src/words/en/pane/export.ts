/** What the Export view says in English. */
import type { ExportText } from '../../pane/exportText';

export const exporting: ExportText = {
  table: 'Table to export',
  noTable: 'No form was found in this workbook to export.',
  unlisted: (tables) =>
    `${tables === 1 ? 'A table is' : `${String(tables)} tables are`} of no form in the list and cannot be exported yet: open “Unknown form”, press “Learn this table”, then come back.`,
  lookAgain: 'Look again',
  clean: 'The figures are checked and agree: ready to export.',
  checkNow: 'Check now',
  reason: 'Reason for exporting nevertheless',
  needsReason: 'Give the reason for exporting nevertheless.',
  changedMeanwhile:
    'The figures have just changed. Read the warning at the top of this view, then export again.',
  fields: 'About the annex',
  unit: 'Reporting unit',
  unitExample: 'UBND xã …',
  annexNumber: 'Annex number (optional)',
  title: 'Title (blank: as in the table)',
  documentNumber: 'Document number',
  documentNumberExample: '123/BC-UBND',
  date: 'Date of the document',
  dateExample: '05/6/2026',
  wrongDate: 'Write the date of the document like 05/6/2026 (day/month/year), or leave it blank.',
  annex: 'The table',
  heading: 'Copy the annex heading and title, too',
  sealLine: 'Print the verification code under the table',
  copy: 'Copy table for Word',
  word: 'Download Word file',
  csv: 'Download CSV',
  json: 'Download JSON',
  seal: 'Put the code into this workbook',
  sealed: (code) =>
    `The open workbook now carries the code ${code}: save it. Whoever receives it can tell whether a figure was changed.`,
  unseal: 'Take the code out of this workbook',
  unsealed: (code) =>
    code === null
      ? 'The open workbook carries no verification code.'
      : `The code ${code} was taken out of the open workbook: save it.`,
  noSeal:
    'This Excel cannot put the code into the workbook. Print it under the table, or use the web edition of Số Khớp.',
  verifyOpen: 'Verify the code in this workbook',
  copyPlace: 'Table to copy',
  report: 'Check report',
  reportWord: 'Download report for Word',
  reportSheet: 'Add report as a sheet',
  reportInserted: (sheet) => `The check report is on the sheet “${sheet}”, ready to print.`,
  downloaded: (name) => `Downloaded “${name}”.`,
  notSeen: 'No file to be seen? Use Copy table for Word.',
  noWordFiles:
    'This Excel cannot make Word files. Use Copy table for Word instead, and the sheet for the check report.',
  noReaders:
    'This Excel cannot read files here. Type the code to compare the open table, or use the web edition of Số Khớp.',
  reportName: 'Check report',
  verify: 'Verify a code',
  verifyFile: 'Choose an exported .docx or .xlsx file…',
  verifyCode: 'Or the code printed under the table, for the open table',
  verifyCodeRun: 'Compare the open table',
  noCode: 'A verification code has 12 letters and digits, like 7K2M-9QXA-4TBD.',
  otherCode: (code) =>
    `The open table differs from the one with code ${code}: figures or accepted findings have changed. Choose the exported file to see which rows.`,
};
