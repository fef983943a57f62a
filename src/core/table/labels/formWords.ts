/** The words of a form, by which it is found on a sheet. */
import type { Form, Row } from '../../form/form';
import { bareLabel, beginningOf, type LabelKey, labelKey, tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';
import { headingKey } from './header';
import { type LabelIndex, labelIndexOf } from './labelIndex';
import { leadingOrder } from './order';

export interface FormRow {
  readonly row: Row;
  readonly key: LabelKey;
  /** Its unit without accents. */
  readonly unit: string;
}

export interface FormWords {
  readonly rows: readonly FormRow[];
  /** The rows by their labels. */
  readonly index: () => LabelIndex;
  /** The key of a label as it is printed. */
  readonly keyOf: (label: string) => LabelKey;
  /** What stands around the label set apart: "3.2.1. Tổng số hồ sơ (Hồ sơ)" -> "3.2.1" and "Tổng số hồ sơ". */
  readonly split: (text: string) => SplitLabel;
  /** The rows that have this label, accents and case aside. */
  readonly labelled: (text: string) => readonly FormRow[];
  readonly isUnit: (text: string) => boolean;
  /** A heading of the form's own columns. */
  readonly isHeading: (text: string) => boolean;
}

export interface SplitLabel {
  readonly order: string | null;
  readonly label: string;
  /** The form's rows with this label. */
  readonly rows: readonly FormRow[];
}

/** Longer texts are prose. */
export const LONGEST_LABEL = 1500;

/** No shorter text is too long for a label, however short the labels of a form are. */
export const SHORTEST_PROSE = 40;

/** Read once a form: its rows do not change. */
const wordsByForm = new WeakMap<Form, FormWords>();

export function wordsOfForm(form: Form): FormWords {
  let words = wordsByForm.get(form);
  if (!words) {
    words = formWordsOf(form);
    wordsByForm.set(form, words);
  }
  return words;
}

function formWordsOf(form: Form): FormWords {
  const rows = form.rows.map((row) => ({ row, key: labelKey(row.label), unit: bare(row.unit) }));
  // Of most forms in a catalogue nothing but the labels is ever asked for.
  const labels = once(() => labelsOf(rows));
  const units = once(() => {
    const all = new Set<string>();
    for (const { unit } of form.rows) if (unit !== '') all.add(bare(tidy(unit)));
    return all;
  });
  const headings = once(() => headingKeysOf(form));
  const labelled = (text: string): readonly FormRow[] => {
    const { byText, byLabel, beginnings, longest } = labels();
    const asPrinted = byText.get(text);
    if (asPrinted) return byLabel.get(asPrinted.key.bare) ?? [];
    // Twice as long as the longest label in letters and marks, and longer still spelled out.
    const label = text.length <= 4 * longest + SHORTEST_PROSE && beginnings.has(beginningOf(text));
    return label ? (byLabel.get(bareLabel(text)) ?? []) : [];
  };
  const isUnit = (text: string): boolean => text.length < 100 && units().has(bare(tidy(text)));
  return {
    rows,
    // A sheet without a table needs none.
    index: once(() => labelIndexOf(rows.map(({ key }) => key))),
    keyOf: (label) => labels().byText.get(label)?.key ?? labelKey(label),
    split: (text) => splitLabel(text, labelled, isUnit),
    labelled,
    isUnit,
    isHeading: (text) => headings().has(headingKey(text)),
  };
}

/** Made when it is asked for the first time. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

interface Labels {
  readonly byText: ReadonlyMap<string, FormRow>;
  readonly byLabel: ReadonlyMap<string, readonly FormRow[]>;
  readonly beginnings: ReadonlySet<string>;
  /** In letters. */
  readonly longest: number;
}

function labelsOf(rows: readonly FormRow[]): Labels {
  const byText = new Map<string, FormRow>();
  const byLabel = new Map<string, FormRow[]>();
  const beginnings = new Set<string>();
  let longest = 0;
  for (const formRow of rows) {
    const { label } = formRow.row;
    byText.set(tidy(label), formRow);
    beginnings.add(beginningOf(label));
    longest = Math.max(longest, label.length);
    const same = byLabel.get(formRow.key.bare);
    if (same) same.push(formRow);
    else byLabel.set(formRow.key.bare, [formRow]);
  }
  return { byText, byLabel, beginnings, longest };
}

function headingKeysOf(form: Form): ReadonlySet<string> {
  const headings = new Set<string>();
  for (const { label, under = [] } of form.columns) {
    for (const heading of under.concat(label, form.header.label)) headings.add(headingKey(heading));
  }
  headings.delete('');
  return headings;
}

/**
 * What looks like an STT stays in a label that the form has with it, or has not
 * without: "12 cuộc họp". So does what looks like a unit: "… kiến nghị (PAKN)".
 */
function splitLabel(text: string, labelled: FormWords['labelled'], isUnit: FormWords['isUnit']): SplitLabel {
  const label = tidy(text);
  const whole = { order: null, label, rows: label.length > LONGEST_LABEL ? [] : labelled(label) };
  if (whole.rows.length > 0 || label.length > LONGEST_LABEL) return whole;
  const named = withoutUnit(label, isUnit);
  const plain = named === label ? whole : { order: null, label: named, rows: labelled(named) };
  const leading = plain.rows.length > 0 ? null : leadingOrder(named);
  if (!leading) return plain;
  const rows = labelled(leading.rest);
  return leading.marked || rows.length > 0 ? { order: leading.order, label: leading.rest, rows } : plain;
}

/** "Tổng số hồ sơ (Hồ sơ)" -> "Tổng số hồ sơ"; a bracket that holds no unit stays. */
export function withoutUnit(label: string, isUnit: FormWords['isUnit']): string {
  const unit = /^(.*\S) ?\(([^()]{1,40})\)$/.exec(label);
  return unit?.[1] !== undefined && isUnit(unit[2] ?? '') ? unit[1] : label;
}
