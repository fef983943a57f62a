/** How the lines of a plane answer an average. */
import { type Plane, valueAt } from '../plane/plane';
import type { Answer, Relation, Support } from '../relation/relation';

const NEAR = 0.005;

export function averageSupport(plane: Plane, { target, parts }: Relation): Support {
  const answers: Answer[] = [];
  const seen = new Set<string>();
  let [held, single, zero, missed, near, bits, filled, cells] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let line = 0; line < plane.lines; line++) {
    const total = valueAt(plane, line, target);
    let [sum, present, blank, same] = [0, 0, 0, NaN];
    let alike = true;
    for (const part of parts) {
      const value = valueAt(plane, line, part);
      if (value !== value) {
        blank++;
        continue;
      }
      sum += value;
      present++;
      if (same === same && value !== same) alike = false;
      same = value;
    }
    if (total !== total || present === 0) {
      answers.push('silent');
      continue;
    }
    cells += present + blank;
    filled += present;
    if (total === 0 && sum === 0) {
      answers.push('nothing');
      zero++;
      continue;
    }
    const printed = plane.slacks[line * plane.items + target] ?? 0;
    const slack = (printed === 0 ? plane.one / 2 : printed) * 1.000001;
    const off = Math.min(Math.abs(total - sum / present), Math.abs(total - sum / (present + blank)));
    if (off <= slack) {
      answers.push('holds');
      // The average of equal figures is any of them.
      if (alike) {
        single++;
        continue;
      }
      held++;
      const key = String(total);
      bits +=
        Math.min(14, Math.log(1 + Math.abs(total) / (2 * slack)) / Math.LN2) * (seen.has(key) ? 0.25 : 1);
      seen.add(key);
      continue;
    }
    const isNear = off <= Math.abs(total) * NEAR;
    answers.push(isNear ? 'near' : 'broken');
    missed++;
    if (isNear) near++;
  }
  return {
    answers, held, soft: 0, single, zero, missed, near, bits,
    filled: cells === 0 ? 0 : filled / cells, distinct: seen.size,
  }; // prettier-ignore
}
