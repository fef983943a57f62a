/** The formulas of the product, calculated here and by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from '../../programs';
import { host } from '../../excel-host/excel';

/** No truths: to LibreOffice they are numbers. */
type Figure = number | string | null;

/** Column A and B of each line: the operands; then the formulas over them. */
const operands: readonly (readonly [Figure, Figure])[] = [
  [79, 45],
  [null, 45],
  ['-', 45],
  [45, '-'],
  ['-', '-'],
  [0, 0],
  [0, 7],
  [2647, 2677],
  [3, 1],
  [1000, 2.345],
  [8, 1.005],
  ['x', 5],
  [-3, 2.5],
  [1e15, 3],
  [200, 1.115],
];

const formulas: readonly string[] = [
  'IF(COUNT(A#,B#)+(A#="-")+(B#="-")<2,"",IF(N(A#)=0,"-",ROUND(N(B#)*100/A#,2)))',
  'IF(COUNT(A#,B#)+(A#="-")+(B#="-")=2,SUM(A#,B#),"")',
  'COUNT(A#:B#)&"/"&COUNTA(A#:B#)&"/"&COUNTIF(A#:B#,"-")&"/"&COUNTIF(A#:B#,">2")',
  'IF(AND(ISNUMBER(A#),ISNUMBER(B#)),ROUND(B#,2),"")',
  'IF(ISNUMBER(B#),ROUND(-B#,1),"")',
  'IF(ISNUMBER(B#),ROUND(B#,0),"")',
  'IF(ISNUMBER(B#),ROUND(B#*100,-2),"")',
  'IFERROR(B#/A#,"lỗi")',
  'OR(ISBLANK(A#),NOT(A#=B#))',
  'MIN(A#:B#)+MAX(A#:B#)+ABS(-1.5)',
  'A#=B#',
  'A#<B#',
  '(0.1+0.2-0.3)&""',
  '0.1+0.2=0.3',
  '(-2^2+50%)&""',
  'N(A#)*2-N(B#)/4',
  '"a"="A"',
  'SUM(A$1:A#)',
  'Khac!A1+N(B#)',
];

const textOf = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(14))) : String(value);
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A flat OpenDocument spreadsheet: figures and formulas without results, so that LibreOffice must calculate. */
function spreadsheet(): string {
  const figure = (value: Figure): string => {
    if (value === null) return '<table:table-cell/>';
    if (typeof value === 'string') {
      return `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
    }
    return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  };
  const formula = (text: string): string => `<table:table-cell table:formula="msoxl:=${escaped(text)}"/>`;
  const lines = operands.map((pair, index) => {
    const cells = [
      ...pair.map(figure),
      ...formulas.map((text) => formula(text.replace(/#/g, String(index + 1)))),
    ];
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  const other = `<table:table-row>${figure(11)}</table:table-row>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:calculation-settings table:case-sensitive="false"/>
<table:table table:name="So">${lines.join('')}</table:table><table:table table:name="Khac">${other}</table:table>
</office:spreadsheet></office:body></office:document>`;
}

function calculatedBy(soffice: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  try {
    const file = join(folder, 'formulas.fods');
    writeFileSync(file, spreadsheet());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // Tab-separated, UTF-8, values as stored and not as shown.
    const filter = 'csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,false,false';
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file];
    execFileSync(soffice, args, { stdio: 'ignore', timeout: 120_000 });
    const lines = readFileSync(join(folder, 'formulas.csv'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => line.split('\t'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWith('libreoffice', 'the formulas of the product, here and in LibreOffice', (soffice) => {
  test('both agree', () => {
    host.person.addSheet('Khac');
    host.person.type('Khac!A1', 11);
    const expected = calculatedBy(soffice);
    const differences: string[] = [];
    operands.forEach((pair, index) => {
      const line = index + 1;
      host.person.type(`Sheet1!A${line}:B${line}`, [pair.map((figure) => figure ?? '')]);
    });
    operands.forEach((pair, index) => {
      formulas.forEach((formula, place) => {
        const text = `=${formula.replace(/#/g, String(index + 1))}`;
        host.person.type('Sheet1!Z1', text);
        const ours = textOf(host.person.see('Sheet1!Z1').value);
        const cell = expected[index]?.[place + 2] ?? '';
        const theirs = /^-?[\d.]+(E[+-]?\d+)?$/i.test(cell) ? textOf(Number(cell)) : cell;
        if (ours !== theirs)
          differences.push(`${JSON.stringify(pair)} ${text}: ${ours}, LibreOffice ${theirs}`);
      });
    });
    expect(differences).toEqual([]);
  }, 150_000);
});
