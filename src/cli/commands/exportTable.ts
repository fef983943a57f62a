/** `so-khop export`: the checked table as an annex, with its report and its records for other systems. */
import { ownForms } from '../../app/learn/carriedForms';
import { checkMark, exportGate } from '../../app/export/exportGate';
import type { LeavingTable } from '../../app/export/wholeTables';
import { seal, type Seal } from '../../core/seal/seal';
import { recordsCsv } from '../../exports/csv';
import { annexOf } from '../../exports/document/annex';
import type { AnnexFields, CalendarDay } from '../../exports/document/annexFields';
import { checkReportOf } from '../../exports/document/checkReport';
import { recordsJson } from '../../exports/json';
import { recordsOf } from '../../exports/records';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { sealDocx, sealXlsx, type SealWith } from '../../exports/seal/sealDocument';
import { commandLineWords } from '../../words/commandLine';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import { tableChoice, tableLines } from '../arguments/chooseTables';
import { leavingTables } from '../arguments/leavingTables';
import { sealKeyOf } from '../arguments/sealKey';
import { type CommandLine, type OptionName, UsageError } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { formsAt } from '../forms/formFiles';
import { checkKind, checkOutputs } from '../files/outputPlace';
import { printError } from '../terminal/print';
import { problemOf, readWorkbookFile } from '../files/workbookFile';
import { onlyFile, writeOut } from '../files/oneWorkbook';
import { granted, Refused } from '../terminal/refused';

/** What can be asked for, each with its file. */
const TARGETS: readonly OptionName[] = ['docx', 'xlsx', 'report', 'csv', 'records'];

export async function exportTable(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const file = onlyFile(line);
  if (TARGETS.every((target) => line.option(target) === undefined)) throw new UsageError(words.needsTarget);
  const fields = fieldsOf(line);
  const choice = tableChoice(line);
  const learnt = await formsAt(line.option('forms'), line.language);
  const key = sealKeyOf(line);
  checkOutputs(line, TARGETS, [file]);
  checkKind(line, 'xlsx', file);
  const read = granted(await readWorkbookFile(file));
  const table = onlyTable(leavingTables(read.workbook.sheets, choice, learnt), line);

  const acceptances = table.accepted.map(({ acceptance }) => acceptance);
  const mark = checkMark(table.table, acceptances);
  const { open, judgement } = table;
  const gate = exportGate({ lastCheck: { mark }, mark, open, unknown: judgement.tally.unknown });
  const said = exportWordsOf(line.language);
  for (const warning of gate.warnings) printError(said.warning(warning));
  const reason = line.option('reason') ?? '';
  if (gate.needsReason && reason.trim() === '') {
    printError(words.needsReason);
    return EXIT.errors;
  }
  await write(line, table, fields, reason, seal(table.table, acceptances), read.bytes, {
    key,
    forms: ownForms(read.workbook.sheets, learnt),
  });
  return EXIT.agrees;
}

async function write(
  line: CommandLine,
  checked: LeavingTable,
  fields: AnnexFields,
  exportReason: string,
  sealed: Seal,
  workbook: Uint8Array,
  sealWith: SealWith,
): Promise<void> {
  const { table, places, judgement, open, accepted } = checked;
  const { language } = line;
  const unitName = fields.unitName;
  const sealLine = line.flag('no-seal-line') ? '' : exportWordsOf(language).sealLine(sealed.code);
  const makers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
    docx: async () => {
      const { annexDocx } = await import(/* webpackChunkName: "word" */ '../../exports/docx');
      return bytesOf(
        await sealDocx(await annexDocx(annexOf(table, fields, sealLine)), sealed, sealWith),
        line,
      );
    },
    xlsx: () => bytesOf(sealXlsx(workbook, sealed, table.grid.sheet, sealWith), line),
    report: async () => {
      const { reportDocx } = await import(/* webpackChunkName: "word" */ '../../exports/reportDocx');
      const report = { table, places, judgement, open, accepted, unitName, language, exportReason };
      return reportDocx(checkReportOf({ ...report, date: today(), seal: sealed.code }));
    },
    csv: () => new TextEncoder().encode(recordsCsv(recordsOf(table))),
    records: () => new TextEncoder().encode(recordsJson(table, { unitName, seal: sealed.code })),
  };
  for (const target of TARGETS) {
    const out = line.option(target);
    const make = makers[target];
    if (out === undefined || !make) continue;
    await writeOut(out, await make(), line);
  }
}

function bytesOf(sealed: { bytes: Uint8Array } | { problem: FileProblem }, line: CommandLine): Uint8Array {
  if ('problem' in sealed) throw new Refused(problemOf(sealed.problem, onlyFile(line)));
  return sealed.bytes;
}

function onlyTable(tables: readonly LeavingTable[], line: CommandLine): LeavingTable {
  const [only, ...more] = tables;
  if (only && more.length === 0) return only;
  throw new UsageError(commandLineWords(line.language).whichTable(tableLines(tables, line.language)));
}

function fieldsOf(line: CommandLine): AnnexFields {
  return {
    unitName: line.option('unit') ?? '',
    annexNumber: line.option('annex') ?? '',
    title: line.option('title') ?? '',
    documentKind: 'Báo cáo',
    documentNumber: line.option('number') ?? '',
    date: dateOf(line),
  };
}

/** "2026-06-05" or "05/06/2026". */
function dateOf(line: CommandLine): CalendarDay | null {
  const text = line.option('date');
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? null;
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = match
    ? match.slice(1).map(Number)
    : local
      ? local.slice(1).map(Number).reverse()
      : [];
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) {
    throw new UsageError(commandLineWords(line.language).wrongDate(text));
  }
  return { year, month, day };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
