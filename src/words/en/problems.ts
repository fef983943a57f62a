/** Why something could not be done, and what to do. */
import { shortened } from '../plainText';
import type { Detail, Words } from '../words';

/** Why a file is not a workbook that can be read, by the host's reason. */
const NOT_WORKBOOK: Readonly<Record<string, string>> = {
  empty: 'is empty: copy or download it again',
  oldFormat: 'is an .xls file of Excel 97-2003: open it in Excel, save it as .xlsx and try again',
  binary: 'is an .xlsb file: open it in Excel, save it as .xlsx and try again',
  html: 'is really a web page under an Excel name: open it in Excel, save it as .xlsx and try again',
  text: 'is really a text file: open it in Excel, save it as .xlsx and try again',
  openDocument: 'is an OpenDocument file: open it in LibreOffice or Excel, save it as .xlsx and try again',
  document: 'is another office file, not a workbook: choose an .xlsx file',
  special: 'is no plain file on a disk: save it as an .xlsx file and try again',
};
const DAMAGED: Readonly<Record<string, string>> = {
  cutShort: 'lacks its end, perhaps because a copy or download broke off: copy or download it again',
  checksum: 'was altered when it was saved or copied: copy or download it again',
};
const TOO_BIG: Readonly<Record<string, string>> = {
  cells: 'has too many cells',
  entries: 'has too many entries',
};

function isWord({ file }: Detail): boolean {
  return /\.docx$/i.test(file ?? '');
}

export const problems: Words['problem'] = {
  'file/encrypted': (detail) =>
    `${file(detail)} has a password and cannot be read: open it in ${isWord(detail) ? 'Word' : 'Excel'}, remove the password, save it and try again.`,
  'file/damaged': (detail) =>
    `${file(detail)} ${choose(DAMAGED, detail.reason) ?? `is damaged: open it in ${isWord(detail) ? 'Word, save it as a new .docx' : 'Excel, save it as a new .xlsx'} and try again`}.`,
  'file/tooBig': (detail) =>
    detail.reason === 'prose'
      ? `${file(detail)} has too many paragraphs or figures in its text: split it into several files, or put the figures into tables, and try again.`
      : `${file(detail)} ${choose(TOO_BIG, detail.reason) ?? 'is too big'} for a statistics table: copy the table alone to a new file and try again.`,
  'file/notWorkbook': (detail) =>
    isWord(detail)
      ? `${file(detail)} is no Word file that can be read: open it in Word, save it as a new .docx and try again.`
      : `${file(detail)} ${choose(NOT_WORKBOOK, detail.reason) ?? 'is not an Excel file: choose an .xlsx file'}.`,
  'file/notText': (detail) =>
    `${file(detail)} is not a text in Unicode (UTF-8): please save it as .txt in UTF-8 and try again.`,
  'file/notFound': (detail) =>
    `${file(detail)} cannot be found or opened: check the path and the right to read it.`,
  'file/notWritable': (detail) =>
    detail.reason === 'exists'
      ? `${file(detail)} already exists and was not overwritten: choose another name.`
      : detail.reason === 'ENAMETOOLONG'
        ? `${file(detail)} has too long a name to be written: choose a shorter one.`
        : `${file(detail)} cannot be written: close it if another program has it open, or choose another folder.`,
  'table/notFound': (detail) =>
    noTable(detail) ??
    `No statistics table was found${on(detail)}: choose the sheet that holds it and keep its header row (STT, Chỉ tiêu, Đơn vị tính, Số liệu).`,
  'table/noEarlier': () =>
    'Last period’s file has no table of the same form as those being checked: please choose the right file.',
  'table/noOtherPeriod': () =>
    'The file has no table of the same form of an earlier period to compare with: please choose the file of the last period, too, or put its table into this file, with the period in its title.',
  'table/sideBySide': () =>
    'The table has its periods side by side already, so no comparison has to be made: its changes and rates were recomputed by the check.',
  'form/unknown': (detail) => {
    const forms = shortened(detail.forms ?? '', 200);
    return `There is no form${named(detail.form)}: choose ${forms === '' ? 'one from the list' : 'one of ' + forms}.`;
  },
  'period/unreadable': (detail) =>
    `The reporting period${named(detail.period)} cannot be read: write it like “6 tháng đầu năm 2026”, “quý II năm 2026” or “năm 2026”.`,
  'sheet/protected': (detail) =>
    `The sheet${named(detail.sheet)} is protected and cannot be written: unprotect it on the Review tab and try again.`,
  'sheet/editing': () => 'A cell is being edited: press Enter (or Esc) and try again.',
  'sheet/notEmpty': (detail) =>
    `${detail.range === undefined ? 'The range' : 'Range ' + shortened(detail.range)}${on(detail)} is not empty, so nothing was written: choose an empty range or a new sheet.`,
  'sheet/filtered': (detail) =>
    `The sheet${named(detail.sheet)} has filtered or hidden rows, so nothing was written lest figures land in the wrong row: clear the filter, show the rows and try again.`,
  'cells/changed': (detail) =>
    `${detail.cells === undefined ? 'Some cells have' : shortened(detail.cells) + ' has'} changed since the preview, so nothing was written: look at the preview again and repeat.`,
  'host/tooOld': (detail) =>
    `This Excel lacks what is needed${detail.needs === undefined ? '' : ` (${shortened(detail.needs)})`}: update Excel, or use the web edition of Số Khớp with the same file.`,
  'host/lacksPart': () =>
    'The program that has this file open cannot do this, so nothing was done: open the file in Excel or in the web edition of Số Khớp.',
  'host/failed': (detail) =>
    `Excel could not do this${detail.message === undefined ? '' : ` (${shortened(detail.message, 120)})`}: try again; if it happens again, save the file, close Excel and open it again.`,
  'write/unfinished': (detail) =>
    `Excel stopped midway and ${detail.cells === undefined ? 'some cells' : shortened(detail.cells, 120)} could not be put back: go on putting them back under Undo; if that fails, close the file without saving and open it again.`,
  'tool/fault': (detail) =>
    `${file(detail)} could not be judged because Số Khớp met a fault of its own${detail.message === undefined ? '' : ` (${shortened(detail.message, 120)})`}, not of the file: please send this sentence to whoever supports you.`,
};

/** Why there is none, where that can be told. */
function noTable(detail: Detail): string | null {
  switch (detail.reason) {
    case 'empty':
      return `No statistics table was found${on(detail)}: its cells are empty; if the table is a picture, get the original file or type it into cells.`;
    case 'garbled':
      return `No statistics table could be read${on(detail)}: its letters were garbled${detail.sample === undefined ? '' : ` (“${shortened(detail.sample)}”)`}; get the original file, or choose Unicode (UTF-8) when Excel opens a .csv or .txt.`;
    case 'unknownForm':
      return `There is a table of figures${on(detail)}${detail.range === undefined ? '' : ` (${shortened(detail.range)})`}, but it is of no known form and was not checked: check its labels and header; if it is your office's own, open “Unknown form” under Form (command line: so-khop forms infer), and Số Khớp learns it.`;
    default:
      return null;
  }
}

function choose(sentences: Readonly<Record<string, string>>, reason: string | undefined): string | undefined {
  return reason !== undefined && Object.prototype.hasOwnProperty.call(sentences, reason)
    ? sentences[reason]
    : undefined;
}

function named(name: string | undefined): string {
  return name === undefined ? '' : ` “${shortened(name)}”`;
}

function file(detail: Detail): string {
  return 'The file' + named(detail.file);
}

function on(detail: Detail): string {
  return detail.sheet === undefined ? '' : ' on the sheet' + named(detail.sheet);
}
