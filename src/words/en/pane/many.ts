/** What the board of many files says in English. */
import type { ManyText } from '../../pane/manyText';

const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const many: ManyText = {
  title: 'Many files',
  intro:
    'Check the tables of many units in one go: files with errors come first, units that have not sent are named, and all become one consolidated table. The files themselves stay as they are.',
  drop: 'Drop a folder or many .xlsx files here',
  folder: 'Choose a folder…',
  files: 'Choose files…',
  units: 'List of units…',
  unitsGiven: (count) => `The list has ${some(count, 'unit')}`,
  noUnits: (file) =>
    `“${file}” holds no name of a unit: each line of a text file, or the first column of a workbook, is one name.`,
  clear: 'Remove all files',
  back: 'Back to the sheet',
  nothing: 'There is no .xlsx file among those chosen.',
  others: (count) => `${some(count, 'file')} other than .xlsx or .xlsm passed over.`,
  running: {
    check: 'Checking',
    consolidate: 'Consolidating',
    notes: 'Writing notes',
    report: 'Writing the report',
    data: 'Gathering the figures',
  },
  progress: (what, done, total, rate, left) =>
    `${what} ${done}/${total} files` + (left === '' ? '' : `, ${rate} files a second, about ${left} left`),
  stop: 'Stop',
  stopped: (waiting) => `Stopped: ${some(waiting, 'file')} not checked.`,
  goOn: (waiting) => `Check the other ${some(waiting, 'file')}`,
  next: {
    steps: (steps) => `Next: ${steps.join('; ')}.`,
    failed: (files) => `look at ${some(files, 'file')} that could not be checked`,
    errors: (files) => `send back ${some(files, 'table')} with errors`,
    notSent: (units) => `remind ${some(units, 'unit')} that ${units === 1 ? 'has' : 'have'} not sent`,
    repeated: (cases) => `look at ${some(cases, 'case')} of tables sent twice`,
    ready: (listed) =>
      listed
        ? 'No table has errors and all units have sent: ready to consolidate.'
        : 'No table has errors: ready to consolidate.',
    twice: (cases) => `${some(cases, 'case')} of a unit that sent twice or of figures all alike`,
  },
  filters: 'Filter by state',
  all: 'All',
  waiting: 'Waiting',
  notSent: 'Not sent',
  search: 'Find unit, file, period',
  shown: (shown, all) => `${shown} of ${all} rows shown`,
  none: 'There is no such row.',
  table: 'Units',
  details: (unit) => `Details: ${unit}`,
  closeDetails: 'Close the details',
  noFindings: 'The figures agree. There are no findings.',
  notSentDetails: 'The unit is on the list, and none of the files is its.',
  waitingDetails: 'This file has not been checked yet.',
  open: 'Open the file',
  note: 'Download the note to send back (.docx)',
  copyNote: 'Copy the note',
  copied: 'The note was copied.',
  notCopied: 'The browser does not allow copying: please download the .docx note.',
  report: 'Download the report (.xlsx)',
  notes: (units) => `Download the notes for ${some(units, 'file')} (.zip)`,
  data: 'Download figures for analysis (.parquet)',
  downloaded: (file) => `${file} was downloaded.`,
  noReader:
    'This version of Excel cannot read files here: please use the web edition or the command line of Số Khớp.',
  consolidation: {
    title: 'Consolidate',
    unit: 'Consolidating office',
    unitHint: 'UBND tỉnh …',
    earlier: 'Compare with an earlier consolidation…',
    earlierGiven: (file) => `Compared with ${file}`,
    forget: 'Do not compare',
    run: (files) => `Consolidate ${some(files, 'file')}`,
    fromSheets: 'Consolidate the sheets of the open workbook',
    sheetsHint:
      'Each sheet is the table of one unit. The consolidated table is a new sheet whose formulas add up the others; it can be undone.',
    done: (units, forms) => `${some(units, 'unit')} consolidated: ${forms}.`,
    agrees: 'The consolidated table agrees.',
    errors: (count) => `The consolidated table has ${some(count, 'error')}: open it to see them.`,
    incomplete:
      'Not complete: units are missing, files could not be read or a unit sent two different tables.',
    review: (count) => `To look at again: ${some(count, 'point')}`,
    more: (count) => `and ${count} more, all on the sheet “Cần xem lại” of the consolidated workbook.`,
    download: 'Download the consolidation (.xlsx)',
    open: 'Open the consolidation',
    inserted: (sheet, units) => `${some(units, 'unit')} consolidated on the sheet “${sheet}”.`,
    noSheets: 'The open workbook needs at least two sheets with the same known form.',
  },
  fileNames: {
    report: 'so-khop-report.xlsx',
    notes: 'notes-to-send-back.zip',
    data: 'figures-for-analysis.zip',
    consolidated: 'consolidation.xlsx',
    note: (unit) => `Note to ${unit}`,
  },
};
