/** Findings of single cells: missing, unreadable, out of its domain, stored otherwise than shown. */
import type { Figure, Flag, Sign } from '../../number/figure';
import { writeFigure, writeText } from '../../number/write';
import type { Quantity } from '../../rule/quantity';
import { cellKey } from '../../rule/rule';
import { addressOf } from '../../sheet/grid';
import { figureCell, figurePosition, type Table } from '../../table/table';
import { sayCellHabitsOnce } from './cellHabits';
import type { Finding } from '../../finding/finding';
import type { Readings, TableCell } from '../../table/readings';
import { finding } from '../../finding/report';

/** What the rules would put into a blank cell, or one with a sign, by cell key. */
export type Derived = ReadonlyMap<string, Figure | null>;

/** `rightlyBlank` holds the keys of blank cells of which nothing is to be said. */
export function checkCells(
  table: Table,
  readings: Readings,
  rightlyBlank: ReadonlySet<string>,
  derived: Derived,
): Finding[] {
  const findings: Finding[] = [];
  for (const cell of readings.cells) {
    const said = checkCell(cell, rightlyBlank, derived);
    if (said) findings.push(said);
  }
  const untouched = readings.cells.every(
    ({ quantity }) => quantity.figure === null && quantity.printed === '',
  );
  return (untouched ? sayBlanksOnce(findings) : sayCellHabitsOnce(findings)).concat(
    checkHeadings(table),
    textNumbers(readings),
  );
}

/** A form into which nothing was typed yet has one thing missing, not a hundred. */
function sayBlanksOnce(findings: readonly Finding[]): Finding[] {
  const [first, ...more] = findings;
  if (first?.code !== 'cell/missing' || more.length === 0) return findings.slice();
  return [
    finding({
      code: 'cell/missing',
      rows: findings.map(({ rows }) => rows[0] ?? ''),
      cells: findings.map(({ cells }) => cells[0] ?? ''),
      printed: '',
      expected: '',
      facts: { ...first.facts, derived: null, count: findings.length },
    }),
  ];
}

function checkCell(cell: TableCell, rightlyBlank: ReadonlySet<string>, derived: Derived): Finding | null {
  const { quantity, reading } = cell;
  const key = cellKey(quantity.row, quantity.column);
  const blank = (): Finding | null => {
    const reason = typeof cell.cell?.formula === 'string' ? 'notCalculated' : 'blank';
    return rightlyBlank.has(key) ? null : missing(quantity, derived.get(key) ?? null, reason);
  };
  switch (reading.reading.kind) {
    case 'blank':
      return blank();
    case 'sign':
      // "x" in an answer is somebody's tick, not the sign for what cannot occur.
      return quantity.measure === 'yesNo' && reading.reading.sign === 'notApplicable'
        ? domain(quantity, 'notYesNo', '0 | 1')
        : signInstead(quantity, reading.reading.sign, derived.get(key) ?? null);
    case 'figure':
      return (
        outOfDomain(quantity, reading.reading.figure, reading.stored === 'text') ?? storedOtherwise(cell)
      );
    case 'ask':
      return unreadable(quantity, reading.reading.flags, reading.reading.readings);
    default: {
      const { flags } = reading.reading;
      if (flags.includes('notCalculated')) return blank();
      if (quantity.measure === 'yesNo' && flags.includes('notNumber'))
        return domain(quantity, 'notYesNo', '0 | 1');
      const { suggestion } = reading.reading;
      return unreadable(quantity, flags, suggestion ? [suggestion] : []);
    }
  }
}

function of(quantity: Quantity): { rows: string[]; cells: string[]; printed: string } {
  return { rows: [quantity.row], cells: [quantity.cell], printed: quantity.printed };
}

function missing(quantity: Quantity, derived: Figure | null, reason: 'blank' | 'notCalculated'): Finding {
  const expected = derived ? writeFigure(derived) : '';
  const values = derived ? [expected] : [];
  return finding({
    code: 'cell/missing',
    ...of(quantity),
    expected,
    values,
    facts: { quantity, derived, reason, count: 1 },
  });
}

/** "…" says that nobody knows, "x" that there is nothing to know; the other figures of the table tell what it is. */
function signInstead(quantity: Quantity, sign: Sign, derived: Figure | null): Finding | null {
  if (sign === 'none' || !derived) return null;
  const expected = writeFigure(derived);
  return finding({
    code: 'cell/missing',
    severity: 'info',
    ...of(quantity),
    expected,
    values: [expected],
    facts: { quantity, derived, reason: 'sign', count: 1 },
  });
}

function unreadable(quantity: Quantity, flags: readonly Flag[], readings: readonly Figure[]): Finding {
  // What Excel cannot hold is not to be typed again.
  const values = flags.includes('tooManyDigits') ? [] : readings.map((figure) => writeFigure(figure));
  return finding({
    code: 'cell/unreadable',
    ...of(quantity),
    expected: values.join(' | '),
    values,
    facts: { quantity, flags, readings, count: 1 },
  });
}

function domain(quantity: Quantity, reason: 'negative' | 'fraction' | 'notYesNo', expected: string): Finding {
  const values = reason === 'fraction' && expected !== '' ? [expected] : [];
  return finding({ code: 'cell/domain', ...of(quantity), expected, values, facts: { quantity, reason } });
}

function outOfDomain(quantity: Quantity, figure: Figure, asTyped: boolean): Finding | null {
  const { value } = figure;
  if (quantity.measure === 'yesNo')
    return value.eq(0) || value.eq(1) ? null : domain(quantity, 'notYesNo', '0 | 1');
  if (value.lt(0)) return domain(quantity, 'negative', '>= 0');
  const whole = value.round(0, 0).eq(value);
  if (quantity.measure !== 'count' || whole) return null;
  const thousands = asTyped ? null : lostThousands(figure);
  return domain(quantity, 'fraction', thousands === null ? '' : writeFigure(thousands));
}

/** An Excel that writes decimals with a dot makes 2,654 of a typed "2.654", and 1,72 of "1.720"; a text is as it was typed. */
function lostThousands({ value }: Figure): Figure | null {
  const whole = value.times(1000);
  return value.lt(1000) && whole.round(0, 0).eq(whole) ? { value: whole, decimals: 0 } : null;
}

function storedOtherwise({ quantity, reading, cell }: TableCell): Finding | null {
  if (reading.mismatch) {
    const stored = reading.mismatch.stored;
    const fraction =
      quantity.measure !== 'rate' &&
      quantity.measure !== 'amount' &&
      !stored.value.round(0, 0).eq(stored.value);
    const typed = reading.stored === 'number';
    // What a format hides may be any average; three decimals are a group of three.
    const thousands = fraction && typed && stored.decimals === 3 ? lostThousands(stored) : null;
    return finding({
      code: 'cell/stored',
      ...of(quantity),
      expected: writeFigure(thousands ?? stored),
      values: thousands ? [writeFigure(thousands)] : [],
      facts: {
        quantity,
        stored: writeFigure(stored),
        reason: fraction ? 'hiddenFraction' : 'shownDiffers',
        flags: [],
        count: 1,
      },
    });
  }
  const read = reading.reading;
  if (read.kind !== 'figure' || !read.warn) return null;
  const tidied = writeText(read.figure, quantity.measure);
  return finding({
    code: 'cell/stored',
    ...of(quantity),
    expected: tidied,
    values: [tidied],
    facts: { quantity, stored: String(cell?.value ?? ''), reason: 'tidy', flags: read.flags, count: 1 },
  });
}

/** Excel's own SUM passes over figures that are text: said once for the table. */
function textNumbers(readings: Readings): Finding[] {
  const cells = readings.cells.filter(
    ({ reading }) => reading.stored === 'text' && reading.reading.kind === 'figure' && !reading.reading.warn,
  );
  const first = cells[0];
  if (!first) return [];
  return [
    finding({
      code: 'cell/stored',
      severity: 'info',
      rows: cells.map(({ quantity }) => quantity.row),
      cells: cells.map(({ quantity }) => quantity.cell),
      printed: first.quantity.printed,
      expected: '',
      facts: {
        quantity: first.quantity,
        stored: first.quantity.printed,
        reason: 'textNumbers',
        flags: ['textNumber'],
        count: cells.length,
      },
    }),
  ];
}

/** A heading that prints a unit asks for a figure that the form does not want: it cannot be told which is meant. */
function checkHeadings(table: Table): Finding[] {
  const findings: Finding[] = [];
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    if (row.kind !== 'heading' || row.unit !== '' || tableRow.printedUnit === '') continue;
    for (const column of table.form.columns) {
      const position = figurePosition(table, tableRow, column);
      const cell = figureCell(table, tableRow, column);
      if (!position || (cell && cell.text.trim() !== '')) continue;
      const quantity: Quantity = {
        row: row.code,
        column: column.key,
        label: row.label,
        unit: tableRow.printedUnit,
        cell: addressOf(position),
        printed: '',
        measure: row.measure,
        figure: null,
        absence: 'blank',
        sign: false,
      };
      findings.push(
        finding({
          code: 'cell/missing',
          severity: 'info',
          ...of(quantity),
          expected: '',
          facts: { quantity, derived: null, reason: 'headingWithUnit', count: 1 },
        }),
      );
    }
  }
  return findings;
}
