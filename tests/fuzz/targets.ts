/** Everything that reads what others wrote, each with texts that it is made to read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkTables } from '../../src/app/session/checkTables';
import { readFormFile, writeFormFile } from '../../src/core/form/file/formFile';
import { rulesLines } from '../../src/core/form/sheet/writeRules';
import { readFormula } from '../../src/core/formula/expression';
import { inferTable } from '../../src/core/infer/inferTable';
import { lintForm } from '../../src/core/lint/lint';
import { readNarrative } from '../../src/core/narrative/readNarrative';
import { readText } from '../../src/core/number/read/readText';
import { readPrintedRules } from '../../src/core/rule/printed/readPrinted';
import { readStatement, RuleTextError } from '../../src/core/rule/statement';
import type { Grid } from '../../src/core/sheet/grid';
import { FORMS } from '../../src/forms/forms';
import { readCsv } from '../../src/hosts/csv/readCsv';
import { readDocxReport } from '../../src/hosts/docx/readDocx';
import { showNumber } from '../../src/hosts/xlsx/read/showCell';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { gridOf, type Written } from '../core/gridOf';
import { sealedDocx } from '../exports/exportedTable';
import { LINES } from '../fixtures/report';
import { reportedWorkbook } from '../fixtures/workbooks';
import { UNKNOWN_TABLE } from '../fixtures/unknownTable';

/** A text alone stands under the name ''; of a package, each part under its own. */
export type Parts = Readonly<Record<string, string>>;

export interface Target {
  readonly name: string;
  readonly seeds: () => Promise<readonly Parts[]>;
  /** Ends with an answer or with a problem that has its sentence; an exception is a fault of ours. */
  readonly read: (parts: Parts) => unknown;
}

/** Cells between tabs, rows between line breaks. */
const laidOut = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map((cell) => String(cell ?? '')).join('\t')).join('\n');

function gridOfText(text: string, sheet: string): Grid {
  const cell = (written: string): Written => (/^\d{1,15}$/.test(written) ? Number(written) : written);
  const rows = text.split('\n').slice(0, 200);
  return gridOf(
    rows.map((row) => row.split('\t').slice(0, 40).map(cell)),
    [],
    sheet,
  );
}

async function partsOf(bytes: Uint8Array): Promise<readonly Parts[]> {
  const parts: Record<string, string> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) parts[name] = strFromU8(content);
  return Promise.resolve([parts]);
}

function packed(parts: Parts): Uint8Array {
  const contents: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(parts)) contents[name] = strToU8(text);
  return zipSync(contents, { level: 1 });
}

const text =
  (...seeds: readonly string[]): Target['seeds'] =>
  () =>
    Promise.resolve(seeds.map((seed) => ({ '': seed })));
const own = (parts: Parts): string => parts[''] ?? '';

export const TARGETS: readonly Target[] = [
  {
    name: 'workbooks',
    seeds: async () => partsOf(await reportedWorkbook()),
    read: async (parts) => {
      const opened = await readWorkbook(packed(parts));
      return 'problem' in opened ? opened.problem : checkTables(opened.workbook.sheets, 'auto');
    },
  },
  {
    name: 'archives',
    seeds: async () => [{ '': strFromU8(await reportedWorkbook(), true) }],
    read: (parts) => readWorkbook(strToU8(own(parts), true)),
  },
  {
    name: 'Word documents',
    seeds: async () => partsOf((await sealedDocx()).bytes),
    read: (parts) => readDocxReport(packed(parts)),
  },
  {
    name: 'number formats',
    seeds: text(
      '#,##0.00;[Red]-#,##0.00',
      '[$-42A]dd/mm/yyyy',
      '0.0%',
      '# ?/?',
      '[>=1000]#,##0,"k";General',
      '@',
    ),
    read: (parts) => [0, -1.5, 2654, 0.567, 45000.25].map((value) => showNumber(value, own(parts))),
  },
  {
    name: 'figures',
    seeds: text(
      '2.654',
      '1.234,5',
      '(4)',
      '12 chuyên mục, 48 tin',
      '40,63 tỷ',
      'hai mươi',
      '198 [1]',
      '04/05',
      '-',
    ),
    read: (parts) =>
      (['count', 'rate', 'amount', 'yesNo'] as const).map((measure) =>
        readText(own(parts), measure, 'Triệu đồng'),
      ),
  },
  {
    name: 'rules',
    seeds: text(
      'III.3.2 = III.3.2.2 / III.3.2.1 %',
      'I.3.1 = 0 => I.3.2.1 = 0',
      '[3] = [4] + [8]',
      'II.2 <= II.1',
    ),
    read: (parts) => {
      try {
        return readStatement(own(parts));
      } catch (error) {
        if (error instanceof RuleTextError) return error.message;
        throw error;
      }
    },
  },
  {
    name: 'printed rules',
    seeds: text(
      '3 (=4+8)',
      '2 (=3+…+12)',
      'Cộng (1+….+11)',
      '14=12x6T + 12x1,8/1,49x6T',
      'Cột 1 = cột 2 + cột 3',
    ),
    read: (parts) => readPrintedRules(own(parts)),
  },
  {
    name: 'formulas',
    seeds: text(
      'SUM(D5:D9,D11)',
      'IF(B2=0,"-",ROUND(C2/B2*100,2))',
      "'Biểu 1'!A1*{1,2;3,4}",
      'SUBTOTAL(109,D5:D9)',
    ),
    read: (parts) => readFormula(own(parts), 'Biểu'),
  },
  {
    name: 'form files',
    seeds: () => Promise.resolve(FORMS.slice(0, 3).map((form) => ({ '': writeFormFile(form) }))),
    read: (parts) => {
      const read = readFormFile(own(parts));
      return 'form' in read ? lintForm(read.form) : read.faults;
    },
  },
  {
    name: 'sheets of rules',
    seeds: () =>
      Promise.resolve(
        FORMS.slice(4, 7).map((form) => ({ '': laidOut(rulesLines({ ...form, id: 'bieu-cua-tinh' })) })),
      ),
    read: (parts) =>
      checkTables([gridOfText(own(parts), 'Quy tắc'), gridOfText(laidOut(UNKNOWN_TABLE), 'Biểu')], 'auto'),
  },
  {
    name: 'unknown tables',
    seeds: text(laidOut(UNKNOWN_TABLE)),
    read: (parts) => {
      const grid = gridOfText(own(parts), 'Biểu');
      return [inferTable(grid), checkTables([grid], 'auto')];
    },
  },
  {
    name: 'prose',
    seeds: text(Object.values(LINES).join('\n'), LINES.staff, LINES.late),
    read: (parts) => readNarrative(own(parts)),
  },
  {
    name: 'CSV',
    seeds: text('STT;Chỉ tiêu;Số liệu\n1;"Tổng số; trong đó";2.654\n', 'a,b\r\n"x""y",1'),
    read: (parts) => readCsv(strToU8(own(parts)), 'Biểu'),
  },
];
