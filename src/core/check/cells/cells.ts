/** Findings of single cells: missing, unreadable, out of its domain, stored otherwise than shown. */
import type { Figure, Flag, Sign } from '../../number/figure';
import { writeFigure } from '../../number/write';
import type { Quantity } from '../../rule/quantity';
import { cellKey } from '../../rule/rule';
import { areaAddress } from '../../sheet/grid';
import { mergeOver, type Table } from '../../table/table';
import { sayAstrayOnce, sayBlanksOnce } from './blanksOnce';
import { sayRowsOnce } from './blankRows';
import { sayCellHabitsOnce } from './cellHabits';
import { sayErrorsOnce } from './errorsOnce';
import { type Astray, figureBeside } from './beside';
import { type CausesOfError, errorCausesIn } from './errorCauses';
import { checkHeadings } from './headings';
import { of } from './ofCell';
import { unreadable } from './unreadable';
import { lostThousands, storedOtherwise, textNumbers } from './stored';
import type { Finding, Room } from '../../finding/finding';
import type { Origin } from '../../finding/oneCause';
import type { RoomOf } from './room';
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
  roomOf: RoomOf,
): Finding[] {
  let findings: Finding[] = [];
  const causesOf = errorCausesIn(table);
  for (const cell of readings.cells) {
    const said = checkCell(table, cell, rightlyBlank, derived, roomOf, causesOf);
    if (said) findings.push(said);
  }
  findings = sayErrorsOnce(findings);
  const untouched = readings.cells.every(
    ({ quantity }) => quantity.figure === null && quantity.printed === '',
  );
  return (
    untouched
      ? sayBlanksOnce(findings)
      : sayRowsOnce(readings, sayCellHabitsOnce(sayAstrayOnce(sayMergesOnce(findings))))
  ).concat(
    checkHeadings(table).filter(({ cells: [cell] }) => !isAstray(findings, cell ?? '')),
    table.grid.page ? [] : textNumbers(readings),
  );
}

/** Told with the blank for which it may have been meant. */
function isAstray(findings: readonly Finding[], cell: string): boolean {
  return findings.some((each) => each.code === 'cell/missing' && each.facts.beside?.cell === cell);
}

/** Rows that are merged into one cell are one thing to undo. */
function sayMergesOnce(findings: readonly Finding[]): Finding[] {
  const mergeOf = (each: Finding): string | undefined =>
    each.code === 'cell/missing' ? each.facts.merge : undefined;
  return findings.reduce<Finding[]>((kept, each) => {
    const merge = mergeOf(each);
    const group = merge === undefined ? [each] : findings.filter((other) => mergeOf(other) === merge);
    if (group[0] !== each) return kept;
    if (each.code !== 'cell/missing' || group.length === 1) return kept.concat(each);
    const rows = group.map(({ rows: [row] }) => row ?? '');
    const cells = group.map(({ cells: [cell] }) => cell ?? '');
    return kept.concat({ ...each, rows, cells, facts: { ...each.facts, count: group.length } });
  }, []);
}

function checkCell(
  table: Table,
  cell: TableCell,
  rightlyBlank: ReadonlySet<string>,
  derived: Derived,
  roomOf: RoomOf,
  causesOf: CausesOfError,
): Finding | null {
  const { quantity, reading } = cell;
  const key = cellKey(quantity.row, quantity.column);
  const blank = (): Finding | null => {
    const merge = mergeOver(table, cell.position);
    if (merge) return missing(quantity, 'merged', { merge: areaAddress(merge) });
    const formula = typeof cell.cell?.formula === 'string';
    const reason = !formula ? 'blank' : cell.cell.value === null ? 'notCalculated' : 'emptyResult';
    const figure = derived.get(key) ?? null;
    const beside = reason === 'blank' ? figureBeside(table, cell) : null;
    if (rightlyBlank.has(key) && !beside) return null;
    const room = figure || beside ? null : roomOf(quantity);
    return missing(quantity, reason, { derived: figure, beside, room });
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
      return outOfDomain(cell, reading.reading.figure, reading.stored === 'text') ?? storedOtherwise(cell);
    case 'ask':
      return unreadable(quantity, reading.reading.flags, reading.reading.readings);
    default: {
      const { flags } = reading.reading;
      if (flags.includes('notCalculated')) return blank();
      if (quantity.measure === 'yesNo' && flags.includes('notNumber'))
        return domain(quantity, 'notYesNo', '0 | 1');
      const { suggestion } = reading.reading;
      if (flags.includes('errorValue')) {
        const because = causesOf(quantity.cell);
        if (derived.has(key))
          return errorValue(quantity, flags, derived.get(key) ?? null, table.form.zeroOverZero, because);
        return unreadable(quantity, flags, [], because);
      }
      return unreadable(quantity, flags, suggestion ? [suggestion] : []);
    }
  }
}

interface Known {
  readonly derived?: Figure | null;
  readonly beside?: Astray | null;
  readonly room?: Room | null;
  readonly merge?: string;
}

function missing(
  quantity: Quantity,
  reason: 'blank' | 'notCalculated' | 'emptyResult' | 'merged',
  { derived = null, beside = null, room = null, merge }: Known,
): Finding {
  const only = room?.most?.value.eq(room.least.value) === true ? room.most : null;
  const figure = derived ?? only;
  const expected = figure ? writeFigure(figure) : (beside?.text ?? '');
  return finding({
    code: 'cell/missing',
    ...of(quantity),
    expected,
    values: expected === '' ? [] : [expected],
    facts: {
      quantity,
      derived,
      reason,
      count: 1,
      ...(beside ? { beside } : {}),
      ...(room ? { room } : {}),
      ...(merge === undefined ? {} : { merge }),
    },
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

/** #DIV/0! for 0/0 is cured by the sign, any other error by the figure that follows from the table. */
function errorValue(
  quantity: Quantity,
  flags: readonly Flag[],
  derived: Figure | null,
  zeroOverZero: string,
  because: readonly Origin[],
): Finding {
  const value = derived ? writeFigure(derived) : zeroOverZero;
  return finding({
    code: 'cell/unreadable',
    ...of(quantity),
    expected: value,
    values: [value],
    facts: { quantity, flags, readings: [], derived, because: derived ? because : [], count: 1 },
  });
}

function domain(quantity: Quantity, reason: 'negative' | 'fraction' | 'notYesNo', expected: string): Finding {
  const values = reason === 'fraction' && expected !== '' ? [expected] : [];
  return finding({ code: 'cell/domain', ...of(quantity), expected, values, facts: { quantity, reason } });
}

function outOfDomain(
  { quantity, column, reading }: TableCell,
  figure: Figure,
  asTyped: boolean,
): Finding | null {
  const { value } = figure;
  if (quantity.measure === 'yesNo')
    return value.eq(0) || value.eq(1) ? null : domain(quantity, 'notYesNo', '0 | 1');
  if (value.lt(0) && column.signed !== true) return domain(quantity, 'negative', '>= 0');
  const whole = value.round(0, 0).eq(value);
  if (quantity.measure !== 'count' || whole) return null;
  // "1,3k" of 1259 is what the format makes of a whole number.
  const stored = reading.mismatch?.stored.value;
  if (stored?.round(0, 0).eq(stored)) return null;
  const thousands = asTyped ? null : lostThousands(figure);
  return domain(quantity, 'fraction', thousands === null ? '' : writeFigure(thousands));
}
