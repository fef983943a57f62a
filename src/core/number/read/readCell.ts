/** A cell read as a figure: only texts are parsed, numbers are taken as they are stored and shown. */
import type { Cell } from '../../sheet/grid';
import { withoutUnit } from '../../text/unit';
import type { Measure, Reading } from '../figure';
import type { PercentScale } from './percentScale';
import { ask, figuresOf, reject, sure, warned } from './reading';
import { readNumber, type StoredMismatch } from './readNumber';
import { readText } from './readText';
import { readUnclear } from './readUnclear';

export interface CellReading {
  readonly reading: Reading;
  /** `none`: nothing that could be a figure, neither text nor number (a blank, TRUE, an error value). */
  readonly stored: 'text' | 'number' | 'formula' | 'none';
  /** Set where the stored value and the shown text say different figures. */
  readonly mismatch: StoredMismatch | null;
}

/** What the row and the column of a cell tell of it. */
export interface KnownOfCell {
  /** The column's habit (`percentScaleOf`); without it 0.997 in a plain rate cell is a question. */
  readonly scale?: PercentScale;
  /** The row's: its words after the figure say nothing new, whatever signs and scales they hold ("4 cơ quan, đơn vị"). */
  readonly unit?: string;
  /** The column writes its thousands with dots (`dotsGroup`): "72.304" is 72304. */
  readonly dotsGroup?: boolean;
}

const NOTHING: CellReading = { reading: { kind: 'blank' }, stored: 'none', mismatch: null };

/**
 * 2654 in the format #,##0 reads as 2654 however its host writes it ("2.654",
 * "2,654", "2 654"); 0.997 in 0.0% reads as 99,7; the text "2.654" as `readText`
 * reads it. The figure is the shown one, since that is what is printed. What is `known`
 * of its row and column makes some questions needless.
 */
export function readCell(cell: Cell | undefined, measure: Measure, known: KnownOfCell = {}): CellReading {
  if (!cell) return NOTHING;
  const { value, text, format } = cell;
  const plain =
    cell.formula === null &&
    !cell.error &&
    cell.struck === undefined &&
    !cell.unclear &&
    text.length <= LONGEST;
  if (!plain || value === null) return readAnew(cell, measure, known);
  const { scale = '', unit = '', dotsGroup = false } = known;
  const asked = typeof value === 'number' ? scale : unit + (dotsGroup ? '.' : '');
  const alike = readingsOf(measure, asked, format);
  const kept = alike.get(value);
  // What is shown of one number differs by its host's language.
  if (kept?.text === text) return kept.reading;
  const reading = readAnew(cell, measure, known);
  if (++remembered > MOST) {
    readings.clear();
    remembered = 0;
  }
  alike.set(value, { text, reading });
  return reading;
}

/** The tables of a form hold the same figures and signs again and again, from file to file. */
type Readings = Map<Exclude<Cell['value'], null>, { readonly text: string; readonly reading: CellReading }>;

/** Looked up step by step: joining a key of three for every cell would take as long as reading it. */
function readingsOf(measure: Measure, asked: string, format: string): Readings {
  const ofMeasure = within(readings, measure, () => new Map<string, Map<string, Readings>>());
  const ofAsked = within(ofMeasure, asked, () => new Map<string, Readings>());
  return within(ofAsked, format, () => new Map() as Readings);
}

function within<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
  let found = all.get(key);
  if (found === undefined) all.set(key, (found = make()));
  return found;
}

const readings = new Map<string, Map<string, Map<string, Readings>>>();
let remembered = 0;
const MOST = 10000;
const LONGEST = 100;

function readAnew(cell: Cell, measure: Measure, known: KnownOfCell): CellReading {
  const read = readContent(cell, measure, known);
  // Does it still count? Nobody can tell.
  return cell.unclear === 'whole' && figuresOf(read.reading).length > 0
    ? { ...read, reading: ask([], 'allStruck'), mismatch: null }
    : read;
}

function readContent(cell: Cell, measure: Measure, known: KnownOfCell): CellReading {
  const { value } = cell;
  const computed = cell.formula !== null;
  if (value === null)
    return computed ? { ...NOTHING, reading: reject('notCalculated'), stored: 'formula' } : NOTHING;
  if (typeof value === 'number') {
    return { ...readNumber(cell, value, measure, known.scale), stored: computed ? 'formula' : 'number' };
  }
  const without = { stored: computed ? 'formula' : 'none', mismatch: null } as const;
  if (cell.error) return { ...without, reading: reject('errorValue') };
  // TRUE is 1 in Excel's arithmetic, but nobody counted one.
  if (typeof value === 'boolean') return { ...without, reading: reject('boolean') };
  const stored = computed ? 'formula' : 'text';
  const { unit = '' } = known;
  const { unclear } = cell;
  if (unclear && unclear !== 'whole')
    return { reading: readUnclear(value, measure, unclear, unit), stored, mismatch: null };
  const bared = withoutUnit(value, unit);
  // Of "40 tỷ 630 triệu đồng" the unit is no more than the last scale.
  const figure = bared !== null && /[A-Za-z\u00c0-\u1eff]/.test(bared) ? null : bared;
  const typed =
    figure === null ? readText(value, measure, unit) : warned(readText(figure, measure), 'unitSuffix');
  const reading = known.dotsGroup === true ? asGrouped(typed) : typed;
  const marked = (cell.struck ?? '') === '' ? reading : warned(reading, 'struckOut');
  return { reading: asTextNumber(marked), stored, mismatch: null };
}

/** "72.304" or 72,304 is no question where the column's other figures show what its dots are. */
function asGrouped(reading: Reading): Reading {
  if (reading.kind !== 'ask' || reading.flags.join() !== 'dotGroupOrDecimal') return reading;
  const [grouped] = reading.readings;
  return grouped ? sure(grouped) : reading;
}

/** A figure stored as text is left out of Excel's own sums. */
function asTextNumber(reading: Reading): Reading {
  return reading.kind === 'figure' ? { ...reading, flags: ['textNumber', ...reading.flags] } : reading;
}
