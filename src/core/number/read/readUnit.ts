/** A figure with words after it: "2.654 người", "2,5 tỷ", "12 chuyên mục, 48 tin". */
import type { Figure, Measure, Reading } from '../figure';
import { decimalsOf } from '../round';
import { trimmed } from './characters';
import { readSigned } from './readSigned';
import { ask, asked, figuresOf, reject, warned } from './reading';
import { powerBetween, scalePowerOf } from './scaleWord';
import { shifted } from '../shift';

// Latin letters with their Vietnamese forms, composed or followed by combining marks.
const LETTER = /[A-Za-zµ\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff]/;
const UNIT =
  /^(?:[A-Za-zµ\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff²³/. \u00a0]|, |m[23])+$/;
const SECOND_FIGURE = /[ \u00a0,;(&+-]\d/;

/** null where no letter follows a digit: not a figure with words. */
export function readWithUnit(text: string, measure: Measure, rowUnit = ''): Reading | null {
  const start = text.search(LETTER);
  if (start < 1 || !/\d/.test(text.slice(0, start))) return null;
  const unit = text.slice(start);
  const number = trimmed(text.slice(0, start));
  if (SECOND_FIGURE.test(unit)) return reject('list');
  if (!UNIT.test(unit)) return reject('notNumber');

  const reading = readSigned(number, measure);
  if (reading.kind === 'reject') return reading;
  const power = scalePowerOf(unit);
  const factor = rowUnit === '' ? null : powerBetween(unit, rowUnit);
  if (factor !== null) {
    // "40.630 trđ" in a row of "Triệu đồng" says its unit once more; "40,63 tỷ" is to be moved to it.
    if (factor === 0) return warned(reading, 'unitSuffix');
    return ask(
      figuresOf(reading).map((figure) => moved(figure, factor)),
      'scaleSuffix',
    );
  }
  if (power > 0) {
    // In a row counted in "triệu đồng" the figure as written may be the one that is meant.
    const written = figuresOf(reading);
    return ask(written.map((figure) => shifted(figure, power)).concat(written), 'scaleSuffix');
  }
  // "25kg" is a quantity, but "12A" rather a house or a plot.
  const glued = number.length === start && unit.length === 1;
  return glued ? asked(reading, 'unitSuffix') : warned(reading, 'unitSuffix');
}

/** Moved to another unit, without the zeros that moving brings: 40.630.000 nghìn are 40.630 triệu. */
function moved(figure: Figure, power: number): Figure {
  const { value, decimals } = shifted(figure, power);
  return { value, decimals: Math.min(decimals, Math.max(figure.decimals, decimalsOf(value))) };
}

/** "1 tỷ 200 triệu" in a row of "Triệu đồng" is 1.200; null where the two do not count the same as the row. */
export function readScales(text: string, measure: Measure, rowUnit = ''): Reading | null {
  const parts = /^(\d[\d.,]*) ?([^\d.,;]{1,9})[ ,;]+(\d[\d.,]*) ?([^\d.,;]{1,16})$/.exec(text);
  if (!parts || rowUnit === '') return null;
  const [, greater = '', scale = '', smaller = '', unit = ''] = parts;
  const [high, low] = [powerBetween(trimmed(scale), rowUnit), powerBetween(trimmed(unit), rowUnit)];
  const [first] = figuresOf(readSigned(greater, measure));
  const [second] = figuresOf(readSigned(smaller, measure));
  if (high === null || low === null || high <= low || !first || !second) return null;
  const [one, other] = [moved(first, high), moved(second, low)];
  const value = one.value.plus(other.value);
  return ask([{ value, decimals: decimalsOf(value) }], 'scaleSuffix');
}
