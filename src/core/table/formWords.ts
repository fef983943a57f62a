/** The words of a form, by which it is found on a sheet. */
import type { Form, Row } from '../form/form';
import { bareLabel, type LabelKey, labelKey, tidy } from '../text/label';
import { bare } from '../text/vietnamese';
import { roleOf } from './header';
import { leadingOrder } from './order';

export interface FormRow {
  readonly row: Row;
  readonly key: LabelKey;
}

export interface FormWords {
  readonly rows: readonly FormRow[];
  /** The rows that have this label, accents and case aside. */
  readonly labelled: (text: string) => readonly FormRow[];
  readonly isUnit: (text: string) => boolean;
  /** A label or a unit. */
  readonly holds: (text: string) => boolean;
  /** A label, a unit or any heading of a table. */
  readonly knows: (text: string) => boolean;
}

/** A label as a cell holds it: the STT that stands in front of it set apart. */
export interface SplitLabel {
  readonly order: string | null;
  readonly label: string;
}

export function formWordsOf(form: Form): FormWords {
  const rows = form.rows.map((row) => ({ row, key: labelKey(row.label) }));
  const byLabel = new Map<string, FormRow[]>();
  for (const formRow of rows) {
    const same = byLabel.get(formRow.key.bare);
    if (same) same.push(formRow);
    else byLabel.set(formRow.key.bare, [formRow]);
  }
  const longest = rows.reduce((most, { row }) => Math.max(most, row.label.length), 0);
  const units = new Set<string>();
  for (const { unit } of form.rows) if (unit !== '') units.add(bare(tidy(unit)));

  const labelled = (text: string): readonly FormRow[] =>
    // Twice as long as the longest label in letters and marks, and longer still spelled out.
    text.length > 4 * longest + 40 ? [] : (byLabel.get(bareLabel(text)) ?? []);
  const isUnit = (text: string): boolean => text.length < 100 && units.has(bare(tidy(text)));
  const holds = (text: string): boolean =>
    isUnit(text) || labelled(splitLabel(text, labelled).label).length > 0;
  return { rows, labelled, isUnit, holds, knows: (text) => holds(text) || roleOf(text) !== null };
}

/**
 * "3.2.1. Tổng số hồ sơ" -> "3.2.1" and the label. What looks like an STT stays
 * in a label that the form has with it, or has not without: "12 cuộc họp".
 */
export function splitLabel(text: string, labelled: FormWords['labelled']): SplitLabel {
  const label = tidy(text);
  const leading = label.length > 1500 ? null : leadingOrder(label);
  if (!leading || labelled(label).length > 0) return { order: null, label };
  if (!leading.marked && labelled(leading.rest).length === 0) return { order: null, label };
  return { order: leading.order, label: leading.rest };
}
