/** A seal as one text, and back: JSON, every field of it looked at before it is believed. */
import type { FilePage, SealedFile } from '../../app/export/sealedFile';
import type { Seal } from '../../core/seal/seal';

export function sealText({ seal, page }: SealedFile): string {
  const { form, accepted, title } = seal;
  const figures = seal.figures.map(({ row, column, figure }) => [row, column, figure]);
  const rows = seal.rows.map(({ row, order, label, unit }) => [row, order, label, unit]);
  return JSON.stringify({ version: 2, form, accepted, title, figures, rows, page });
}

/** null for what is no seal. */
export function readSealText(code: string, text: string): SealedFile | null {
  return text.startsWith('1\n') ? readEarlier(code, text) : readJson(code, text);
}

/** The first kind: lines of row, column and figure, parted by tabs. */
function readEarlier(code: string, text: string): SealedFile | null {
  const [, form, accepted, ...lines] = text.split('\n');
  if (form === undefined || accepted === undefined) return null;
  const figures = lines.map((line) => {
    const [row = '', column = '', figure = ''] = line.split('\t');
    return { row, column, figure };
  });
  return { seal: { code, version: 1, form, accepted, figures, title: '', rows: [] }, page: null };
}

function readJson(code: string, text: string): SealedFile | null {
  const read = parsed(text);
  if (read?.version !== 2) return null;
  const { form, accepted, title } = read;
  const figures = tuples(read.figures, 3);
  const rows = tuples(read.rows, 4);
  if (!isText(form) || !isText(accepted) || !isText(title) || !figures || !rows) return null;
  const seal: Seal = {
    code,
    version: 2,
    form,
    accepted,
    title,
    figures: figures.map(([row = '', column = '', figure = '']) => ({ row, column, figure })),
    rows: rows.map(([row = '', order = '', label = '', unit = '']) => ({ row, order, label, unit })),
  };
  if (read.page === null) return { seal, page: null };
  const page = pageOf(read.page);
  return page && { seal, page };
}

function pageOf(value: unknown): FilePage | null {
  if (!isRecord(value)) return null;
  const { above, header, below, others, lines, unseen, worded, hasCode, floating } = value;
  const isWhole =
    isTexts(above) &&
    isTexts(header) &&
    isTexts(below) &&
    isTexts(others) &&
    isListOf(lines, (line) => isText(line.row) && isText(line.text)) &&
    isListOf(unseen, (cell) => isText(cell.row) && isText(cell.column)) &&
    (worded === undefined ||
      isListOf(worded, (cell) => isText(cell.row) && isText(cell.column) && isText(cell.text))) &&
    typeof hasCode === 'boolean' &&
    (floating === null || typeof floating === 'number');
  return isWhole ? (value as unknown as FilePage) : null;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isListOf(value: unknown, fits: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && fits(item));
}

function tuples(value: unknown, length: number): string[][] | null {
  const fits = Array.isArray(value) && value.every((item) => isTexts(item) && item.length === length);
  return fits ? (value as string[][]) : null;
}
