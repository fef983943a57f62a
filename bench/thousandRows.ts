/** A table of a thousand rows whose figures agree, and five wrong keys in it. */
import { rowsOf } from '../src/core/form/rowsOf';
import type { Form } from '../src/core/form/form';
import type { Grid } from '../src/core/sheet/grid';
import { cchcXa } from '../src/forms/commune/cchc-xa';
import type { Random } from '../tests/core/locate/consistentTable';
import { gridOf, type Written } from '../tests/core/gridOf';

/** 99 sections of ten rows, nine sums of sections and their total: one block of a thousand rows. */
export function thousandRows(random: Random): {
  rules: string[];
  typed: Record<string, string>;
} {
  const rules: string[] = [];
  const counts: Record<string, number> = {};
  const typed: Record<string, string> = {};
  const sum = (total: string, parts: readonly string[]): void => {
    rules.push(`${total} = ${parts.join(' + ')}`);
    counts[total] = parts.reduce((all, part) => all + counts[part]!, 0);
  };
  for (let s = 0; s < 99; s++) {
    const parts = [1, 2, 3, 4, 5, 6, 7].map((part) => `A.${s}.${part}`);
    for (const part of parts) counts[part] = random.between(1, 900);
    sum(`A.${s}.0`, parts);
    counts[`A.${s}.8`] = random.between(0, counts[`A.${s}.1`]!);
    rules.push(`A.${s}.8 <= A.${s}.1`, `R.${s} = A.${s}.1 / A.${s}.0 %`);
    const [part, all] = [BigInt(counts[`A.${s}.1`]!), BigInt(counts[`A.${s}.0`]!)];
    const units = String((20000n * part + all) / (2n * all)).padStart(3, '0');
    typed[`R.${s}`] = `${units.slice(0, -2)},${units.slice(-2)}`;
  }
  for (let g = 0; g < 9; g++)
    sum(
      `G.${g}`,
      Array.from({ length: 11 }, (_each, i) => `A.${11 * g + i}.0`),
    );
  sum(
    'G.9',
    Array.from({ length: 9 }, (_each, g) => `G.${g}`),
  );
  for (const code of Object.keys(counts)) typed[code] = String(counts[code]);
  return { rules, typed };
}

/** In five places another digit, never in place of a comma. */
export function withWrongKeys(typed: Record<string, string>, random: Random): void {
  const codes = Object.keys(typed);
  for (let slip = 0; slip < 5; slip++) {
    const code = random.oneOf(codes);
    const keys = typed[code]!;
    const place = random.between(0, keys.length - 1);
    if (keys.charAt(place) === ',') continue;
    typed[code] = keys.slice(0, place) + String(random.between(1, 9)) + keys.slice(place + 1);
  }
}

/** The same as a form on a sheet. */
export function sheetOf(
  rules: readonly string[],
  typed: Readonly<Record<string, string>>,
): { form: Form; grid: Grid } {
  const indicator = (code: string): [string, string, string] => [
    code,
    `Chỉ tiêu ${code} trong kỳ báo cáo`,
    code.startsWith('R') ? '%' : 'Hồ sơ',
  ];
  const codes = Object.keys(typed);
  const section = (letter: string): [string, string, string?][] => [
    [letter, `Phần ${letter}`],
    ...codes.filter((code) => code.startsWith(letter)).map(indicator),
  ];
  const rows = rowsOf([...section('A'), ...section('R'), ...section('G')]);
  const form: Form = { ...cchcXa, id: 'thousand', rows, rules: rules.map((text) => ({ text })) };
  const cell = (keys: string): Written => ({
    value: Number(keys.replace(',', '.')),
    format: keys.includes(',') ? '0.00' : '#,##0',
  });
  const grid = gridOf([
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
    ...rows.map((row) => [
      row.order,
      row.label,
      row.unit,
      row.kind === 'section' ? null : cell(typed[row.code]!),
    ]),
  ]);
  return { form, grid };
}
