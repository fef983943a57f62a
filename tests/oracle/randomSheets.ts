/** Sheets drawn at random, always the same for a seed: figures as people have them, formulas over them, figures in formats. */
import type { Random } from '../core/locate/consistentTable';
import { makeWorkbook, styleSheet } from '../hosts/xlsx/makeWorkbook';

const COLUMNS = ['A', 'B', 'C', 'D', 'E'];
const ROWS = 8;
const FORMULAS = 12;
const SHOWN = 12;
/** Where formulas and formatted figures stand. */
export const FORMULA_COLUMN = 6;
export const SHOWN_COLUMN = 7;

interface Content {
  readonly kind: 'number' | 'text' | 'blank';
  readonly text: string;
}

export interface RandomSheet {
  readonly name: string;
  readonly formulas: readonly string[];
  readonly shown: readonly { readonly value: string; readonly format: string }[];
  readonly xml: string;
}

function figure(random: Random): string {
  const sign = random.between(0, 7) === 0 ? '-' : '';
  const decimals = random.oneOf([0, 0, 0, 1, 2, 3, 6]);
  const most = random.oneOf([9, 99, 999, 99_999, 9_999_999]);
  const fraction =
    decimals === 0 ? '' : '.' + String(random.between(0, 10 ** decimals - 1)).padStart(decimals, '0');
  return String(Number(sign + String(random.between(0, most)) + fraction));
}

function content(random: Random): Content {
  const kind = random.between(0, 11);
  if (kind === 0) return { kind: 'text', text: random.oneOf(['-', 'x', 'Tổng số', '12']) };
  if (kind === 1) return { kind: 'blank', text: '' };
  return { kind: 'number', text: figure(random) };
}

function formula(random: Random, row: number, depth: number): string {
  const cell = (): string =>
    row > 1 && random.between(0, 5) === 0
      ? 'G' + String(random.between(1, row - 1))
      : random.oneOf(['', '$']) +
        random.oneOf(COLUMNS) +
        random.oneOf(['', '$']) +
        String(random.between(1, ROWS));
  const area = (): string => {
    const [from, to] = [random.between(0, COLUMNS.length - 1), random.between(1, ROWS)];
    return `${COLUMNS[from] ?? 'A'}${random.between(1, to)}:${COLUMNS[random.between(from, COLUMNS.length - 1)] ?? 'E'}${to}`;
  };
  const some = (): string => formula(random, row, depth - 1);
  if (depth === 0) return random.between(0, 3) === 0 ? figure(random) : cell();
  const list = (): string =>
    [random.oneOf([area, some])(), ...(random.between(0, 1) ? [some()] : [])].join(',');
  const places = (): number => random.between(-2, 4);
  const compared = (): string => `${some()}${random.oneOf(['=', '<>', '<', '>', '<=', '>='])}${some()}`;
  const condition = (): string =>
    random.oneOf([
      compared,
      compared,
      compared,
      () => `${random.oneOf(['AND', 'OR'])}(${compared()},${compared()})`,
      () => `NOT(${compared()})`,
      () =>
        `${random.oneOf(['ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'ISBLANK', 'ISERROR', 'ISERR', 'ISNA'])}(${some()})`,
    ])();
  return random.oneOf([
    () => `${some()}+${some()}`,
    () => `${some()}-${some()}`,
    () => `(${some()})*${some()}`,
    () => `(${some()})/(${some()})`,
    () => `${some()}/${cell()}*100`,
    () => `-${cell()}^${random.between(0, 4)}`,
    () => `${some()}*${random.between(1, 200)}%`,
    () => `SUM(${list()})`,
    () => `AVERAGE(${list()})`,
    () => `${random.oneOf(['MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT'])}(${list()})`,
    () => `COUNTBLANK(${area()})`,
    () => `SUBTOTAL(${random.oneOf([9, 109])},${area()})`,
    () => `SUMPRODUCT(${area()})`,
    () => `${random.oneOf(['ROUND', 'ROUNDUP', 'ROUNDDOWN'])}(${some()},${places()})`,
    () => `TRUNC(${some()},${places()})`,
    () => `INT(${some()})`,
    () => `ABS(${some()})`,
    () => `N(${cell()})`,
    () => `IF(${condition()},${some()},${some()})`,
    () => `IF(${cell()}=0,"-",ROUND(100*${cell()}/${cell()},${random.between(0, 3)}))`,
    () => `IFERROR(${some()},${some()})`,
    () => `(${condition()})*${some()}`,
    () => `QUOTIENT(${some()},${cell()})`,
    () => `_xlfn.IFNA(${some()},${some()})`,
  ])();
}

const BODIES = ['0', '#', '#,##0', '0.0', '0.00', '#,##0.00', '#,##0.0##', '#.##', '0%', '0.0%', '0.00%', '000', '?0.0?'] as const; // prettier-ignore

function numberFormat(random: Random): string {
  const body = (): string => random.oneOf(BODIES);
  return random.oneOf([
    () => 'General',
    body,
    body,
    body,
    () => `${body()};[Red]-${body()}`,
    () => `${body()};(${body()})`,
    () => `${body()}_);\\(${body()}\\);"-"`,
    () => `_-* ${body()}\\ _₫_-;\\-* ${body()}\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-`,
    () => `_(* ${body()}_);_(* \\(${body()}\\);_(* "-"??_);_(@_)`,
    () => `${body()}" người"`,
    () => `"≈ "${body()}`,
    () => `[>=1000]#,##0;[<0]"âm" 0.0;0.00`,
    () => '0.00E+00',
    () => '##0.0E+0',
    () => '# ?/?',
    () => '# ??/??',
    () => '#,##0,',
    () => '0.0,,',
    () => '[$-42A]dd/mm/yyyy',
    () => 'dd/mm/yyyy',
    () => 'd/m/yy',
    () => 'hh:mm:ss',
    () => '[h]:mm',
    () => '@',
    () => `[$€-2] ${body()}`,
    () => `${body()}\\ "₫"`,
  ])();
}

function cellXml(at: string, { kind, text }: Content, style = 0): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  switch (kind) {
    case 'blank':
      return '';
    case 'text':
      return `<c r="${at}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    case 'number':
      return `<c r="${at}"${look}><v>${text}</v></c>`;
  }
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `styleOf` gives each format its number in the workbook. */
function randomSheet(name: string, random: Random, styleOf: (format: string) => number): RandomSheet {
  const formulas = Array.from({ length: FORMULAS }, (_, i) => formula(random, i + 1, random.between(1, 3)));
  const shown = Array.from({ length: SHOWN }, () => ({
    value: figure(random),
    format: numberFormat(random),
  }));
  const rows = Array.from({ length: Math.max(ROWS, FORMULAS, SHOWN) }, (_, row) => {
    const number = String(row + 1);
    const typed = row < ROWS ? COLUMNS.map((letter) => cellXml(letter + number, content(random))) : [];
    const code = formulas[row];
    const beside = shown[row];
    return [
      `<row r="${number}">`,
      ...typed,
      code === undefined ? '' : `<c r="G${number}"><f>${escaped(code)}</f></c>`,
      beside ? cellXml('H' + number, { kind: 'number', text: beside.value }, styleOf(beside.format)) : '',
      '</row>',
    ].join('');
  });
  return { name, formulas, shown, xml: rows.join('') };
}

export function randomSheets(
  count: number,
  random: Random,
): { bytes: Uint8Array; sheets: readonly RandomSheet[] } {
  const formats: string[] = [];
  const styleOf = (format: string): number => {
    if (format === 'General') return 0;
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const sheets = Array.from({ length: count }, (_, i) => randomSheet(`S${i}`, random, styleOf));
  const bytes = makeWorkbook({
    sheets: sheets.map(({ name, xml }) => ({ name, rows: xml })),
    styles: styleSheet(formats),
  });
  return { bytes, sheets };
}
