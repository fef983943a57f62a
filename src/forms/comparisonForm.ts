/** The table that sets two periods of a form side by side: last period, this one, the change and the rate. */
import type { Column, Form, Row } from '../core/form/form';
import { isAdditive } from '../core/form/form';
import { UNKNOWN_FORM } from '../core/printed/printedTables';
import type { RuleText } from '../core/rule/rule';

/** The four columns that stand for each one of the form. */
const COMPARED_COLUMNS = ['Kỳ trước', 'Kỳ này', 'Tăng, giảm', 'So sánh (%)'] as const;

/** `title` is the table's own, its period in it; columns 1 to 4 compare the form's first column, 5 to 8 its second. */
export function comparisonForm(form: Form, rows: readonly Row[], title: string): Form {
  const columns: Column[] = [];
  const rules: RuleText[] = [];
  for (const { label, under = [], measure, additive } of form.columns) {
    const group = form.columns.length > 1 ? [...under, label] : [];
    const first = columns.length + 1;
    const [last, now, change, rate] = [first, first + 1, first + 2, first + 3].map(String) as [
      string,
      string,
      string,
      string,
    ];
    const shared = {
      ...(group.length > 0 ? { under: group } : {}),
      ...(additive === undefined ? {} : { additive }),
      ...(measure === undefined ? {} : { measure }),
    };
    columns.push(
      { key: last, label: COMPARED_COLUMNS[0], ...shared },
      { key: now, label: COMPARED_COLUMNS[1], ...shared },
      {
        key: change,
        label: COMPARED_COLUMNS[2],
        ...shared,
        signed: true,
        printed: `${change}=${now}-${last}`,
      },
      {
        key: rate,
        label: COMPARED_COLUMNS[3],
        ...(group.length > 0 ? { under: group } : {}),
        measure: 'rate',
        printed: `${rate}=${now}*100/${last}`,
      },
    );
    rules.push(
      { text: `[${change}] = [${now}] - [${last}]` },
      { text: `[${rate}] = [${now}] / [${last}] %` },
    );
  }
  return {
    // It names the sheet.
    id: (form.id === UNKNOWN_FORM ? 'so-sanh' : 'so-sanh-' + form.id).slice(0, 31),
    title,
    titleEn: title,
    // By it such a table is told from one of the form: core/table/heading/comparedTable.ts.
    printedTitle: `SO SÁNH VỚI KỲ TRƯỚC: ${title}`,
    header: form.header,
    source: form.source,
    columns,
    rows,
    ...(form.unit === undefined ? {} : { unit: form.unit }),
    rules,
    rateDecimals: 2,
    zeroOverZero: '-',
  };
}

/** What a row lets be compared: shares have no rate of their own, answers no change. */
export function comparedPart(row: Row, column: Column): 'all' | 'change' | 'none' {
  const measure = column.measure ?? row.measure;
  if (row.kind !== 'indicator' || measure === 'yesNo') return 'none';
  return measure === 'rate' || !isAdditive(row) || !isAdditive(column) ? 'change' : 'all';
}
