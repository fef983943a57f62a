/** What became of the findings from one check to the next, by cause: each change is counted once. */
import type { CheckedTable } from '../../app/session/checkTables';
import { allNamed, type Named } from './findingItems';

export interface Changes {
  /** Gone: their figures agree now. */
  readonly mended: readonly Named[];
  /** One finding about many rows, which is about other rows now, as after some of them were mended. */
  readonly altered: readonly Named[];
  /** Still there, settled by a reason. */
  readonly accepted: readonly Named[];
  /** Were not there before. */
  readonly fresh: readonly Named[];
  /** Their reason was revoked, or no longer holds. */
  readonly reopened: readonly Named[];
}

export const KINDS = ['mended', 'altered', 'accepted', 'fresh', 'reopened'] as const;

export function isUnchanged(changes: Changes): boolean {
  return KINDS.every((kind) => changes[kind].length === 0);
}

/**
 * Open findings before − mended − accepted + fresh + reopened = open findings now, save for accepted ones that went
 * or came accepted, which are no news.
 */
export function changesBetween(before: readonly CheckedTable[], now: readonly CheckedTable[]): Changes {
  const [old, present] = [allNamed(before), allNamed(now)];
  const find = (all: readonly Named[], name: string): Named | undefined =>
    all.find((each) => each.name === name);
  const gone = old.filter((each) => !find(present, each.name) && isOpen(each));
  const come = present.filter((each) => isOpen(each) && !find(old, each.name));
  const altered: Named[] = [];
  const mended = gone.filter((before) => {
    const same = come.find((each) => !altered.includes(each) && isSameHabit(before, each));
    if (same) altered.push(same);
    return !same;
  });
  return {
    mended,
    altered,
    accepted: present.filter((each) => !isOpen(each) && isOpenIn(find(old, each.name))),
    fresh: come.filter((each) => !altered.includes(each)),
    reopened: present.filter((each) => {
      const earlier = find(old, each.name);
      return isOpen(each) && earlier !== undefined && !isOpen(earlier);
    }),
  };
}

/** One finding joins what many rows have in common: with a row more or less it is the same. */
function isSameHabit({ finding: one, checked }: Named, { finding: other, checked: now }: Named): boolean {
  return (
    one.code === other.code &&
    one.rule === other.rule &&
    one.rows.length + other.rows.length > 2 &&
    checked.table.grid.sheet === now.table.grid.sheet &&
    one.rows.some((row) => other.rows.includes(row))
  );
}

function isOpen({ checked, finding }: Named): boolean {
  return checked.accepted.every((each) => each.finding !== finding);
}

function isOpenIn(named: Named | undefined): boolean {
  return named === undefined || isOpen(named);
}
