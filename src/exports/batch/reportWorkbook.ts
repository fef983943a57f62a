/** `check FOLDER --out`: findings, files, rules, who has not sent and who twice, each on a sheet with filter and links. */
import type { CheckedFile, WordedFinding } from '../../app/batch/checkedFile';
import { type DisputedClaim, disputedClaims } from '../../app/batch/disputedClaims';
import { type Overview, type OverviewLine, overviewOf } from '../../app/batch/overview';
import { formById } from '../../forms/forms';
import type { Fill } from '../../hosts/xlsx/draw/layoutStyles';
import type { ListCell, ListSheet } from '../../hosts/xlsx/draw/listSheet';
import { writeSheets } from '../../hosts/xlsx/draw/writeSheets';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import type { BatchWords } from '../../words/batch/words';
import { expectedInWords, printedInWords } from '../../words/exports/figuresInWords';
import { findingsWorkbookWords } from '../../words/exports/findingsWorkbook';
import { shortQuote } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import type { Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';

export interface ReportContext {
  readonly language: Language;
  readonly created: Date;
  /** Names of all units that are to send; null where nobody said. */
  readonly expected: readonly string[] | null;
  /** The address of a file as seen from the report's folder. */
  readonly hrefOf: (file: string) => string;
}

const FILLS = { error: 'error', warning: 'warning', info: 'info' } as const;

export function reportWorkbook(files: readonly CheckedFile[], context: ReportContext): Promise<Uint8Array> {
  const words = batchWordsOf(context.language);
  const overview = overviewOf(files, context.expected);
  const sheets = [
    findingsSheet(files, context),
    overviewSheet(overview, words, context),
    rulesSheet(overview, words, context),
  ];
  if (overview.notSent) sheets.push(notSentSheet(overview.notSent, words));
  if (overview.repeated.length > 0) sheets.push(repeatedSheet(overview, words));
  return writeSheets(sheets, { title: words.title, author: 'Số Khớp', created: context.created });
}

const head = (value: string): ListCell => ({ value, look: 'header', fill: 'total' });
const text = (value: string): ListCell => ({ value, look: 'label' });
const number = (value: number): ListCell => ({ value, look: 'order' });

function list(
  sheet: string,
  headings: readonly string[],
  rows: readonly (readonly ListCell[])[],
  columnWidths: readonly number[],
): ListSheet {
  return {
    sheet,
    rows: [headings.map(head), ...rows],
    columnWidths,
    frozen: { rows: 1, columns: 0 },
    filterRow: 0,
    fontSize: 11,
  };
}

function findingsSheet(files: readonly CheckedFile[], { language, hrefOf }: ReportContext): ListSheet {
  const { columns, sheet, none } = findingsWorkbookWords[language];
  const words = wordsOf(language);
  const rows: ListCell[][] = [];
  const narrative = narrativeWordsOf(language);
  const claimRow = ({ claim, severity }: DisputedClaim, file: string, at: number): ListCell[] => [
    number(at),
    { ...text(file), link: { file: hrefOf(file), sheet: '', cell: '' } },
    text(''),
    text(narrative.place),
    text(''),
    text(claim.row?.code ?? ''),
    text(shortQuote(claim.quote)),
    { ...text(words.severity[severity]), fill: FILLS[severity] },
    text(narrative.title[claim.code ?? 'narrative/unknown']),
    text(claim.message),
    text(claim.figures.join('; ')),
    text(claim.expected ?? ''),
    text(''),
    text(''),
    text(''),
  ];
  for (const checked of files) {
    const { file, tables } = checked;
    rows.push(...disputedClaims(checked).map((each, at) => claimRow(each, file, rows.length + at + 1)));
    for (const table of tables) {
      const put = ({ finding, message }: WordedFinding, accepted: string): void => {
        const [cell = ''] = finding.cells;
        const link = { file: hrefOf(file), sheet: table.sheet, cell: cell === '' ? 'A1' : cell };
        const label = formById(table.form)?.rows.find((row) => row.code === finding.rows[0])?.label ?? '';
        rows.push([
          number(rows.length + 1),
          { ...text(file), link },
          text(table.unit),
          text(table.sheet),
          cell === '' ? text('') : { ...text(few(finding.cells)), link },
          text(few(finding.rows)),
          text(label),
          { ...text(words.severity[finding.severity]), fill: FILLS[finding.severity] },
          text(words.title[finding.code]),
          text(message),
          text(printedInWords(finding.code, finding.printed, language)),
          text(expectedInWords(finding.code, finding.expected, language)),
          text(finding.rule === null ? '' : words.mending.ruleText(finding.inCells ?? finding.rule)),
          text([finding.label, finding.source].filter((part) => typeof part === 'string').join(' ')),
          text(accepted),
        ]);
      };
      table.findings.forEach((each) => {
        put(each, '');
      });
      table.accepted.forEach((each) => {
        put(each, each.reason);
      });
    }
  }
  if (rows.length === 0) rows.push([text(''), text(none)]);
  const headings = [
    columns.number, columns.file, batchWordsOf(language).columns.unit, columns.sheet, columns.cells, columns.row, columns.label,
    columns.severity, columns.kind, columns.message, columns.printed, columns.expected, columns.rule, columns.source, columns.accepted,
  ]; // prettier-ignore
  return list(sheet, headings, rows, [6, 22, 24, 12, 10, 12, 30, 10, 17, 56, 12, 12, 22, 24, 22]);
}

/** A finding of a habit names every cell of the table; the first few tell where to look. */
function few(names: readonly string[]): string {
  return names.length > 8 ? names.slice(0, 8).join(', ') + ', …' : names.join(', ');
}

export function stateOf(
  { problem, errors, warnings }: OverviewLine,
  words: BatchWords,
): { text: string; fill?: Fill } {
  if (problem !== '') return { text: words.states.failed, fill: 'error' };
  if (errors > 0) return { text: words.states.errors, fill: 'error' };
  return warnings > 0 ? { text: words.states.warnings, fill: 'warning' } : { text: words.states.clean };
}

function overviewSheet({ lines }: Overview, words: BatchWords, { hrefOf }: ReportContext): ListSheet {
  const { columns } = words;
  const rows = lines.map((line, i): ListCell[] => {
    const { table } = line;
    const state = stateOf(line, words);
    // Nothing is said of what was not judged: not even nought.
    const told = (count: number): ListCell => (line.problem === '' ? number(count) : text(''));
    const cell = table?.range.split(':')[0] ?? '';
    return [
      number(i + 1),
      text(line.unit),
      { ...text(line.file), link: { file: hrefOf(line.file), sheet: table?.sheet ?? '', cell } },
      text(table?.sheet ?? ''),
      text(table?.form ?? ''),
      text(table?.period ?? ''),
      { ...text(state.text), ...(state.fill ? { fill: state.fill } : {}) },
      told(line.errors),
      told(line.warnings),
      told(line.remarks),
      told(table?.tally.unknown ?? 0),
      table ? number(Math.floor((100 * table.filled) / Math.max(1, table.figures))) : text(''),
      text(line.problem),
    ];
  });
  const headings = [
    columns.number, columns.unit, columns.file, columns.sheet, columns.form, columns.period, columns.state, columns.errors,
    columns.warnings, columns.remarks, columns.unknown, columns.filled, columns.message,
  ]; // prettier-ignore
  return list(words.sheets.overview, headings, rows, [6, 28, 26, 14, 12, 22, 20, 8, 10, 9, 12, 10, 50]);
}

function rulesSheet({ rules }: Overview, words: BatchWords, { language }: ReportContext): ListSheet {
  const { columns } = words;
  const severity = wordsOf(language).severity;
  const rows = rules.map((each) => [
    number(each.tables),
    number(each.findings),
    text(each.form),
    text(wordsOf(language).mending.ruleText(each.rule)),
    { ...text(severity[each.severity]), fill: FILLS[each.severity] },
    text(each.label),
    text(each.source),
  ]);
  const headings = [
    columns.tables,
    columns.findings,
    columns.form,
    columns.rule,
    columns.severity,
    columns.reason,
    columns.source,
  ];
  return list(
    words.sheets.rules,
    headings,
    rows.length > 0 ? rows : [[text(words.none)]],
    [12, 12, 14, 40, 12, 60, 40],
  );
}

function notSentSheet(notSent: readonly string[], words: BatchWords): ListSheet {
  const rows = notSent.map((unit, i) => [number(i + 1), { ...text(unit), fill: 'error' as const }]);
  return list(
    words.sheets.notSent,
    [words.columns.number, words.columns.unit],
    rows.length > 0 ? rows : [[text(''), text(words.nobodyMissing)]],
    [8, 60],
  );
}

function repeatedSheet({ repeated }: Overview, words: BatchWords): ListSheet {
  const rows = repeated.map(({ kind, unit, files }) => [
    text(words.repeated[kind]),
    text(unit),
    text(files.join('\n')),
  ]);
  return list(
    words.sheets.repeated,
    [words.columns.kind, words.columns.unit, words.columns.files],
    rows,
    [30, 40, 70],
  );
}
