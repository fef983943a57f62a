/** How the lines of a plane answer a sum. */
import { type Plane, headOf, unitOf, valueAt } from '../plane/plane';
import type { Answer, Relation, Support } from '../relation/relation';
import { allowed, surprise } from './allowed';

/** Off by no more than a twentieth: a slip, not another table. */
const NEAR = 0.05;

export function supportOf(plane: Plane, { target, parts }: Relation): Support {
  const unit = unitOf(plane, [target, ...parts]);
  const answers: Answer[] = [];
  const shapes = new Set<string>();
  const core = parts.filter((part) => headOf(plane, part).figures > 0).length;
  let [held, soft, single, zero, missed, near, bits, filled, cells] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let line = 0; line < plane.lines; line++) {
    const total = valueAt(plane, line, target);
    if (total !== total) {
      answers.push('silent');
      continue;
    }
    const { sum, slack, present, nonZero, largest } = added(plane, line, parts);
    cells += core;
    filled += present;
    if (nonZero === 0 && total === 0) {
      zero++;
      answers.push('nothing');
      continue;
    }
    if (present === 0) {
      answers.push('silent');
      continue;
    }
    const off = Math.abs(total - sum);
    const exact = off <= slack + (plane.slacks[line * plane.items + target] ?? 0);
    if (!exact && off > allowed(total, nonZero, unit)) {
      const isNear = off <= Math.abs(total) * NEAR;
      answers.push(isNear ? 'near' : 'broken');
      missed++;
      if (isNear) near++;
      continue;
    }
    answers.push('holds');
    if (nonZero < 2) {
      single++;
      continue;
    }
    held++;
    if (!exact) soft++;
    const shape = String(Math.floor((largest / total) * 500));
    // The same proportions over again are hardly news.
    bits += surprise(total, unit, off) * (shapes.has(shape) ? 0.25 : 1);
    shapes.add(shape);
  }
  return {
    answers,
    held,
    soft,
    single,
    zero,
    missed,
    near,
    bits,
    filled: cells === 0 ? 0 : filled / cells,
    distinct: shapes.size,
  };
}

interface Added {
  readonly sum: number;
  readonly slack: number;
  readonly present: number;
  readonly nonZero: number;
  readonly largest: number;
}

function added(plane: Plane, line: number, parts: readonly number[]): Added {
  let [sum, slack, present, nonZero, largest] = [0, 0, 0, 0, 0];
  for (const part of parts) {
    const value = valueAt(plane, line, part);
    if (value !== value) continue;
    present++;
    if (value === 0) continue;
    sum += value;
    slack += plane.slacks[line * plane.items + part] ?? 0;
    nonZero++;
    if (Math.abs(value) > Math.abs(largest)) largest = value;
  }
  return { sum, slack, present, nonZero, largest };
}
