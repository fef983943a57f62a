/** A report on many files in English. */
import type { BatchWords } from './words';

const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: BatchWords = {
  title: 'Results of the check',
  sheets: {
    findings: 'Findings',
    overview: 'Overview',
    rules: 'Rules',
    notSent: 'Not sent',
    repeated: 'Sent twice',
  },
  columns: {
    number: 'No.',
    file: 'File',
    sheet: 'Sheet',
    unit: 'Unit',
    form: 'Form',
    period: 'Period',
    errors: 'Errors',
    warnings: 'Warnings',
    remarks: 'Remarks',
    unknown: 'Rules not judged',
    filled: 'Filled in (%)',
    state: 'State',
    rule: 'Rule',
    reason: 'Why',
    source: 'Source',
    tables: 'Tables that break it',
    findings: 'Findings',
    kind: 'Kind',
    files: 'Files',
    message: 'What it says',
    cells: 'Cells',
    severity: 'Severity',
  },
  states: { failed: 'Not checked', errors: 'Errors', warnings: 'Warnings', clean: 'Agrees' },
  repeated: { unit: 'One unit, several tables', figures: 'All figures alike' },
  nobodyMissing: 'All units on the list have sent.',
  none: 'None.',
  search: 'Search units, files, texts',
  print: 'Print',
  sortHint: 'Click a heading to sort',
  found: (findings) => some(findings, 'finding'),
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
  counts: (tables, errors, warnings) => `${tables} tables, ${errors} errors, ${warnings} warnings`,
  note: {
    title: (unit) => `Please look at these figures again: ${unit}`,
    intro: (errors, warnings, file) =>
      `The check of “${file}” found ${errors} errors and ${warnings} warnings. Please mend the figures and send the table again, or give the reason for each.`,
    closing: 'The figures were compared with one another automatically; the file itself was left as it is.',
  },
  commented: (copies, folder) => `${copies} copies with comments written into “${folder}”.`,
  besideOriginals: (folder) =>
    `“${folder}” is the folder of the checked files themselves: choose another, so that they stay as they are`,
  noted: (notes, folder) => `${notes} notes to send back were written to “${folder}”.`,
  interrupted: (done, total) =>
    `Stopped: ${done} of ${total} files were checked; there are no results for the others.`,
  left: (time) => `about ${time} left`,
  missingShards: (numbers, of) =>
    `part ${numbers.map((n) => `${n}/${of}`).join(', ')} is missing: all ${of} are needed`,
  notShard: (file) => `“${file}” is no output of so-khop check --json --shard`,
  otherRun: (file) =>
    `“${file}” belongs to another run: its parts, files or version differ, or this part is there already`,
  noFigures: (file) => `“${file}” does not hold the figures: check the parts again with --figures`,
  shardNeedsJson: '--shard needs --json: so-khop merge joins the parts',
};
