/** Writes a list of records as a new .xlsx that a person reads: headings that stay, a filter, wrapped texts. */
import { writeXlsx, type CellStyle, type Cell as XlsxCell } from 'hucre/xlsx';
import { linesOf } from '../../../core/text/textWidth';
import { cutText, printable, printableLine } from '../../../core/text/printable';

export interface RecordColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Records {
  readonly title: string;
  readonly author: string;
  readonly created: Date;
  readonly sheet: string;
  readonly columns: readonly RecordColumn[];
  /** Texts stay texts whatever they begin with; numbers are numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const FONT = { name: 'Times New Roman', size: 12, family: 1, charset: 163 };
const LINE = { style: 'thin' as const, color: { rgb: '808080' } };
const FRAME = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** In points; a row of Excel is at most 409 high. */
const LINE_HEIGHT = 15.5;
const TALLEST = 409;
/** A column of n characters is at least so wide in the body font. */
const POINTS_PER_CHARACTER = 5.4;
/** What a cell of Excel holds. */
const LONGEST_TEXT = 32767;

const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: FRAME,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  numFmt: '@',
};

export async function writeRecords(records: Records): Promise<Uint8Array> {
  const cells = new Map<string, Partial<XlsxCell>>();
  records.columns.forEach(({ heading }, i) => {
    cells.set(`0,${i}`, { value: cellText(heading), type: 'string', style: HEADING });
  });
  records.rows.forEach((row, r) => {
    records.columns.forEach(({ align }, c) => {
      const value = row[c] ?? '';
      const style = bodyStyle(typeof value === 'number' ? 'number' : 'text', align ?? 'left');
      cells.set(
        `${r + 1},${c}`,
        typeof value === 'number'
          ? { value, type: 'number', style }
          : { value: cellText(value), type: 'string', style },
      );
    });
  });
  const heights = new Map(
    [records.columns.map(({ heading }) => heading), ...records.rows].map((row, r) => [
      r,
      { height: heightOf(row, records.columns, r === 0) },
    ]),
  );
  const last = `${lettersOf(records.columns.length - 1)}${records.rows.length + 1}`;
  return writeXlsx({
    properties: {
      title: printableLine(records.title),
      creator: printableLine(records.author),
      created: records.created,
      modified: records.created,
    },
    defaultFont: FONT,
    sheets: [
      {
        name: sheetName(records.sheet),
        columns: records.columns.map(({ width }) => ({ width })),
        cells,
        rows: [],
        rowDefs: heights,
        autoFilter: { range: `A1:${last}` },
        freezePane: { rows: 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
          margins: {
            top: 20 / 25.4,
            bottom: 20 / 25.4,
            left: 15 / 25.4,
            right: 15 / 25.4,
            header: 0.4,
            footer: 0.4,
          },
        },
        headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&12&P/&N' },
      },
    ],
  });
}

/** Excel measures wrapped rows when it opens a file only if nothing was said; LibreOffice then shows one line of each. */
function heightOf(
  row: readonly (string | number)[],
  columns: readonly RecordColumn[],
  bold: boolean,
): number {
  const lines = columns.map(({ width }, i) =>
    linesOf(String(row[i] ?? '').slice(0, 2000), width * POINTS_PER_CHARACTER, FONT.size, bold),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE_HEIGHT + 3);
}

/** "@" keeps a text a text even after somebody edits its cell. */
function bodyStyle(kind: 'number' | 'text', horizontal: 'left' | 'center' | 'right'): CellStyle {
  return {
    font: FONT,
    border: FRAME,
    alignment: { horizontal, vertical: 'top', wrapText: true },
    ...(kind === 'text' ? { numFmt: '@' } : {}),
  };
}

/** hucre writes "_x000D_" as it stands, which Excel would read as a carriage return (22.9.2.19 ST_Xstring). */
function cellText(text: string): string {
  return cutText(printable(text), LONGEST_TEXT).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/** At most 31 characters, none of those that Excel forbids. */
function sheetName(name: string): string {
  const allowed = printableLine(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return allowed === '' ? 'Sheet1' : allowed.slice(0, 31);
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
