/** Of what may be ticked: rules that tell one line in several ways, of which a person knows which is meant. */
import { addressOf } from '../../core/sheet/grid';
import type { Offered } from './learning';

export interface Question {
  /** What is told: "Tổng số"; "" for the rules that nothing rivals. */
  readonly of: string;
  readonly choices: readonly Offered[];
}

/** The left of "[3] = [4] + [8]". */
const targetOf = (text: string): string => text.split(/[=<>]/)[0]?.trim() ?? '';

/**
 * Sure rules do not ask: a total may have two partitions. Where none is sure, the ways to tell one line are put beside
 * one another.
 */
export function questionsOf(offered: readonly Offered[]): Question[] {
  const plain: Offered[] = [];
  const asked: { of: string; choices: Offered[]; target: string }[] = [];
  for (const each of offered) {
    const target = targetOf(each.text);
    const rivals = offered.filter((other) => targetOf(other.text) === target && isOpen(other));
    if (!isOpen(each) || rivals.length < 2) {
      plain.push(each);
      continue;
    }
    const same = asked.find((question) => question.target === target);
    if (same) same.choices.push(each);
    else asked.push({ of: targetOf(each.words), choices: [each], target });
  }
  return plain.length > 0 ? [{ of: '', choices: plain }, ...asked] : asked;
}

const isOpen = ({ found }: Offered): boolean => found !== null && !found.sure;

const MOST_CELLS = 5;

/** "D9, D12, …": where the check would say that the rule is broken. */
export function brokenCells({ found }: Offered): string {
  const broken = found?.gainsaid ?? [];
  const cells = broken.slice(0, MOST_CELLS).map(({ target }) => addressOf(target));
  return (broken.length > MOST_CELLS ? cells.concat('…') : cells).join(', ');
}
