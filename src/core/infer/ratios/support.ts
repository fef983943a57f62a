/** How the lines of a plane answer a quotient or a relative change. */
import { type Plane, valueAt } from '../plane/plane';
import type { Answer, Support } from '../relation/relation';
import { expectedRatio, type Ratio } from './ratio';
import { slackOf } from './search';

const NEAR = 0.05;

export function ratioSupport(plane: Plane, ratio: Ratio): Support {
  const answers: Answer[] = [];
  const seen = new Set<string>();
  const [one = -1, other = -1] = ratio.parts;
  let [held, soft, single, zero, missed, near, bits, filled, cells] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let line = 0; line < plane.lines; line++) {
    const target = valueAt(plane, line, ratio.target);
    const first = valueAt(plane, line, one);
    const second = valueAt(plane, line, other);
    if (target === target) {
      cells += 2;
      filled += (first === first ? 1 : 0) + (second === second ? 1 : 0);
    }
    if (target !== target || first !== first || second !== second) {
      answers.push('silent');
      continue;
    }
    const expected = expectedRatio(ratio, first, second, plane.one);
    if (expected !== expected) {
      answers.push(target === 0 ? 'nothing' : 'silent');
      if (target === 0) zero++;
      continue;
    }
    if (target === 0 && expected === 0) {
      answers.push('nothing');
      zero++;
      continue;
    }
    const slack = slackOf(plane, line, ratio.target);
    const off = Math.abs(target - expected);
    // Cut off instead of rounded is twice as far.
    const exact = off <= slack * 1.000001;
    if (exact || off <= slack * 2.000001) {
      answers.push('holds');
      if (first === second || Math.abs(second) === plane.one) {
        single++;
        continue;
      }
      held++;
      if (!exact) soft++;
      const key = String(target);
      bits +=
        Math.min(16, Math.log(1 + Math.abs(target) / (2 * slack)) / Math.LN2) * (seen.has(key) ? 0.25 : 1);
      seen.add(key);
      continue;
    }
    const isNear = off <= Math.abs(target) * NEAR;
    answers.push(isNear ? 'near' : 'broken');
    missed++;
    if (isNear) near++;
  }
  return {
    answers, held, soft, single, zero, missed, near, bits,
    filled: cells === 0 ? 0 : filled / cells, distinct: seen.size,
  }; // prettier-ignore
}
