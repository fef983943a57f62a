/** The forms there are, their labels indexed once: what a sheet is read against, however many forms are known. */
import type { Form } from '../../form/form';
import { bareLabel, beginningOf, tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';
import { type FormRow, type FormWords, LONGEST_LABEL, withoutUnit, wordsOfForm } from './formWords';
import { headingKey, roleOf } from './header';
import { leadingOrder } from './order';

/** A form, and how it is found. */
export interface KnownForm {
  readonly form: Form;
  readonly words: FormWords;
  /** A label column needs this many indicators of the form before a table is seen in it. */
  readonly fewest: number;
  /** Its headings without accents; only of a form whose rows the office lists, which is found by them. */
  readonly headings: readonly string[];
}

/** Rows of one form that have a label. */
export interface Claim {
  readonly known: KnownForm;
  readonly rows: readonly FormRow[];
}

export interface Catalogue {
  readonly forms: readonly Form[];
  readonly known: readonly KnownForm[];
  /** The forms that have a row with this label, whatever number or unit stands around it. */
  readonly labelled: (text: string) => readonly Claim[];
  /** The forms of the office's own rows that have this heading. */
  readonly headed: (text: string) => readonly KnownForm[];
  /** A label or a unit of some form. */
  readonly holds: (text: string) => boolean;
  /** A label, a unit or any heading of a table. */
  readonly knows: (text: string) => boolean;
}

/**
 * A catalogue of these forms, the likelier first: where two explain a table equally well, the first does. Forms that are
 * met at run time join by a new catalogue; what was read of the others is kept with them.
 */
export function catalogueOf(forms: readonly Form[]): Catalogue {
  const known = forms.map(knownForm);
  const keyByText = new Map<string, string>();
  const byLabel = new Map<string, KnownForm[]>();
  const byHeading = new Map<string, KnownForm[]>();
  const beginnings = new Set<string>();
  const headingBeginnings = new Set<string>();
  const units = new Set<string>();
  for (const each of known) {
    for (const { row, key } of each.words.rows) {
      keyByText.set(tidy(row.label), key.bare);
      put(byLabel, key.bare, each);
      beginnings.add(beginningOf(row.label));
      if (row.unit !== '') units.add(bare(tidy(row.unit)));
    }
    for (const heading of each.headings) {
      put(byHeading, heading, each);
      headingBeginnings.add(heading.split(' ').slice(0, 2).join(' '));
    }
  }
  const isUnit = (text: string): boolean => text.length < 100 && units.has(bare(tidy(text)));
  const having = (label: string): readonly KnownForm[] => {
    const key = keyByText.get(label) ?? (beginnings.has(beginningOf(label)) ? bareLabel(label) : '');
    return byLabel.get(key) ?? NONE;
  };

  const candidates = (text: string): readonly KnownForm[] => {
    const label = tidy(text);
    if (label.length > LONGEST_LABEL) return NONE;
    const whole = having(label);
    if (whole.length > 0) return whole;
    const plain = withoutUnit(label, isUnit);
    // What is a unit to one form may belong to the label of another.
    let found = plain === label ? NONE : having(plain);
    for (const way of plain === label ? [label] : [label, plain]) {
      const leading = leadingOrder(way);
      if (leading) found = union(found, having(leading.rest));
    }
    return found;
  };
  const labelled = (text: string): Claim[] =>
    candidates(text)
      .map((each) => ({ known: each, rows: each.words.split(text).rows }))
      .filter(({ rows }) => rows.length > 0);
  const holds = (text: string): boolean => isUnit(text) || labelled(text).length > 0;
  return {
    forms,
    known,
    labelled,
    headed: (text) =>
      text.length < LONGEST_HEADING && headingBeginnings.has(beginningOf(text))
        ? (byHeading.get(headingKey(text)) ?? NONE)
        : NONE,
    holds,
    knows: (text) => holds(text) || roleOf(text) !== null,
  };
}

/** Longer texts head no column. */
const LONGEST_HEADING = 150;

const NONE: readonly KnownForm[] = [];

function put(groups: Map<string, KnownForm[]>, key: string, form: KnownForm): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [form]);
  else if (group[group.length - 1] !== form) group.push(form);
}

function union(some: readonly KnownForm[], others: readonly KnownForm[]): readonly KnownForm[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : some.concat(others.filter((each) => !some.includes(each)));
}

function knownForm(form: Form): KnownForm {
  const indicators = form.rows.filter((row) => row.kind === 'indicator').length;
  const fewest = Math.max(2, Math.min(5, Math.ceil(indicators * 0.3)));
  return { form, words: wordsOfForm(form), fewest, headings: form.rows.length > 0 ? [] : headingsOf(form) };
}

function headingsOf({ columns }: Form): string[] {
  const headings: string[] = [];
  for (const { label, under } of columns) {
    for (const text of [...(under ?? []), label]) {
      const key = headingKey(text);
      if (key !== '' && !headings.includes(key)) headings.push(key);
    }
  }
  return headings;
}
