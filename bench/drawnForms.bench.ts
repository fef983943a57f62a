// Every form drawn, filled through the open file and saved: is it clean, and does LibreOffice reckon every derived cell to
// the same value and show the same text? FORM=a,b takes only some; FOLDER=… keeps the files, their pages and their annexes as PDF, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../src/core/check/evaluate';
import { addressOf } from '../src/core/sheet/grid';
import { recogniseAll } from '../src/core/table/recognise/recognise';
import { annexOf } from '../src/exports/document/annex';
import { annexDocx } from '../src/exports/docx';
import { shippedCatalogue } from '../src/forms/catalogue';
import { FORMS } from '../src/forms/forms';
import { readWorkbook } from '../src/hosts/xlsx/read/readWorkbook';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { workedForm, type WorkedForm } from '../tests/forms/workedForm';
import { convert, parseCsv, withoutCachedResults } from '../tests/oracle/libreoffice';

jest.setTimeout(3_600_000);

const { FOLDER, FORM } = process.env;

test('every form, drawn and filled', async () => {
  const worked = new Map<string, WorkedForm>();
  const files: Record<string, Uint8Array> = {};
  for (const form of FORMS.filter(({ id }) => FORM === undefined || FORM.split(',').includes(id))) {
    const each = await workedForm(form, randomFrom(form.id.length + 3));
    worked.set(form.id, each);
    files[form.id + '.xlsx'] = withoutCachedResults(each.bytes);
  }
  const values = convert(files, 'csv');
  const shown = convert(files, 'csv', [], true);
  let [cells, faults] = [0, 0];
  const docx: Record<string, Uint8Array> = {};
  for (const [id, { filled, bytes, grid }] of worked) {
    const said: string[] = [];
    const tables = recogniseAll(grid, shippedCatalogue());
    const [table] = tables;
    if (tables.length !== 1 || table?.form.id !== id)
      said.push(`found ${tables.map(({ form }) => form.id).join(', ') || 'no table'}`);
    else {
      const { findings } = evaluate(table);
      // The commune's figures are all of one column: parts that leave a remainder are only remarked on.
      for (const { code, cells: at, printed, expected } of findings.filter(
        ({ severity }) => severity !== 'info',
      ))
        said.push(`${code} ${at.slice(0, 3).join(', ')} ${printed} ${expected}`);
      docx[id + '.docx'] = await annexDocx(
        annexOf(table, {
          unitName: 'UBND xã Bình Lư',
          annexNumber: '2',
          title: '',
          documentKind: 'Báo cáo',
          documentNumber: '123/BC-UBND',
          date: { day: 5, month: 7, year: 2026 },
        }),
      );
    }
    const read = await readWorkbook(bytes);
    if ('problem' in read) throw new Error(read.problem.code);
    const sheet = read.workbook.sheets[0]!;
    const name = `${id}-${sheet.sheet}.csv`;
    const [stored, texts] = [parseCsv(values.get(name)), parseCsv(shown.get(name))];
    for (const { row, column, formula } of filled.layout.cells) {
      if (formula === undefined) continue;
      cells++;
      const cell = sheet.cell(row, column);
      const theirs = stored[row]?.[column] ?? '';
      const own = String(cell?.value ?? '');
      const at = addressOf({ row, column });
      if (own !== theirs) said.push(`${at} ours ${own}, LibreOffice ${theirs} of ${formula}`);
      // LibreOffice writes its texts the English way here.
      const swapped = (texts[row]?.[column] ?? '').replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
      if ((cell?.text ?? '') !== swapped)
        said.push(`${at} shown ${cell?.text ?? ''}, LibreOffice ${swapped} of ${formula}`);
    }
    faults += said.length;
    process.stdout.write(
      `  ${id.padEnd(26)} ${said.length === 0 ? 'alike' : said.slice(0, Number(process.env.MOST ?? 3)).join('; ') + ` (${said.length})`}\n`,
    );
  }
  process.stdout.write(`  all: ${cells} derived cells, ${faults} departures\n`);
  if (FOLDER !== undefined) {
    mkdirSync(FOLDER, { recursive: true });
    const save = (name: string, bytes: Uint8Array): void => {
      writeFileSync(join(FOLDER, name), bytes);
    };
    for (const [id, { bytes }] of worked) save(id + '.xlsx', bytes);
    Object.entries(docx).forEach(([name, bytes]) => {
      save(name, bytes);
    });
    const pages = (all: Record<string, Uint8Array>, end: string): void => {
      convert(all, 'pdf').forEach((bytes, name) => {
        save(name.replace(/\.pdf$/, end), bytes);
      });
    };
    pages(Object.fromEntries([...worked].map(([id, { bytes }]) => [id + '.xlsx', bytes])), '-sheet.pdf');
    pages(docx, '-annex.pdf');
  }
  expect(faults).toBe(0);
});
