/** The forms there are, their labels indexed once: what a sheet is read against, however many forms are known. */
import type { Form } from '../../form/form';
import { bareLabel, beginningOf, tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';
import {
  type FormRow,
  type FormWords,
  LONGEST_LABEL,
  SHORTEST_PROSE,
  withoutUnit,
  wordsOfForm,
} from './formWords';
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

/** A heading without accents, and the forms that have it; "" and none for a text that heads no column of theirs. */
export interface Headed {
  readonly key: string;
  readonly forms: readonly KnownForm[];
}

export interface Catalogue {
  readonly forms: readonly Form[];
  readonly known: readonly KnownForm[];
  /** The forms that have a row with this label, whatever number or unit stands around it. */
  readonly labelled: (text: string) => readonly Claim[];
  /** The forms of the office's own rows that have this heading, and the heading as it is compared. */
  readonly headed: (text: string) => Headed;
  /** A label or a unit of some form. */
  readonly holds: (text: string) => boolean;
  /** A label, a unit or any heading of a table. */
  readonly knows: (text: string) => boolean;
}

/** What a sheet must hold of a form, where nothing else speaks for it. */
const ENOUGH_ROWS = 5;

/**
 * A catalogue of these forms, the likelier first: where two explain a table equally well, the first does. Forms that are
 * met at run time join by a new catalogue; what was read of the others is kept with them. So many indicators of a form are
 * a table of it, of a small form a third of them.
 */
export function catalogueOf(forms: readonly Form[], fewest = ENOUGH_ROWS): Catalogue {
  const headedByText = new Map<string, string>();
  const known = forms.map((form) => knownForm(form, fewest, headedByText));
  const keyByText = new Map<string, string>();
  const byLabel = new Map<string, Claim[]>();
  const byHeading = new Map<string, KnownForm[]>();
  const beginnings = new Set<string>();
  const headingBeginnings = new Set<string>();
  const units = new Set<string>();
  for (const each of known) {
    for (const formRow of each.words.rows) {
      const { row, key } = formRow;
      keyByText.set(tidy(row.label), key.bare);
      claim(byLabel, key.bare, each, formRow);
      beginnings.add(beginningOf(row.label));
      if (row.unit !== '') units.add(bare(tidy(row.unit)));
    }
    for (const heading of each.headings) {
      put(byHeading, heading, each);
      headingBeginnings.add(heading.split(' ').slice(0, 2).join(' '));
    }
  }
  const isUnit = (text: string): boolean => text.length < 100 && units.has(bare(tidy(text)));
  const claimed = (label: string): readonly Claim[] => {
    const key = keyByText.get(label) ?? (beginnings.has(beginningOf(label)) ? bareLabel(label) : '');
    return byLabel.get(key) ?? NO_CLAIM;
  };
  const having = (label: string): readonly KnownForm[] => claimed(label).map(({ known }) => known);

  const candidates = (label: string): readonly KnownForm[] => {
    const plain = withoutUnit(label, isUnit);
    // What is a unit to one form may belong to the label of another.
    let found = plain === label ? [] : having(plain);
    for (const way of plain === label ? [label] : [label, plain]) {
      const leading = leadingOrder(way);
      if (leading) found = union(found, having(leading.rest));
    }
    return found;
  };
  const labelled = (text: string): readonly Claim[] => {
    const label = tidy(text);
    if (label.length > LONGEST_LABEL) return NO_CLAIM;
    const whole = claimed(label);
    // What is so short is no prose to any form: "Tổng số" is looked up once, and not by each form that has it.
    if (whole.length > 0 && label.length <= SHORTEST_PROSE) return whole;
    const forms = whole.length > 0 ? whole.map(({ known: each }) => each) : candidates(label);
    return forms
      .map((each) => ({ known: each, rows: each.words.split(text).rows }))
      .filter(({ rows }) => rows.length > 0);
  };
  const headed = (text: string): Headed => {
    if (text.length >= LONGEST_HEADING) return NOT_HEADED;
    const known = headedByText.get(text);
    if (known === undefined && !headingBeginnings.has(beginningOf(text))) return NOT_HEADED;
    const key = known ?? headingKey(text);
    const forms = byHeading.get(key);
    return forms ? { key, forms } : NOT_HEADED;
  };
  const holds = (text: string): boolean => isUnit(text) || labelled(text).length > 0;
  return {
    forms,
    known,
    labelled,
    headed,
    holds,
    knows: (text) => holds(text) || roleOf(text) !== null,
  };
}

/** Longer texts head no column. */
const LONGEST_HEADING = 150;

const NO_CLAIM: readonly Claim[] = [];
const NOT_HEADED: Headed = { key: '', forms: [] };

function claim(claims: Map<string, Claim[]>, key: string, known: KnownForm, row: FormRow): void {
  const group = claims.get(key) ?? [];
  if (group.length === 0) claims.set(key, group);
  const last = group[group.length - 1];
  if (last?.known === known) group[group.length - 1] = { known, rows: last.rows.concat(row) };
  else group.push({ known, rows: [row] });
}

function put(groups: Map<string, KnownForm[]>, key: string, form: KnownForm): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [form]);
  else if (group[group.length - 1] !== form) group.push(form);
}

function union(some: readonly KnownForm[], others: readonly KnownForm[]): readonly KnownForm[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : some.concat(others.filter((each) => !some.includes(each)));
}

function knownForm(form: Form, most: number, headed: Map<string, string>): KnownForm {
  const indicators = form.rows.filter((row) => row.kind === 'indicator').length;
  const fewest = Math.min(most, Math.max(2, Math.ceil(indicators * 0.3)));
  return {
    form,
    words: wordsOfForm(form),
    fewest,
    headings: form.rows.length > 0 ? [] : headingsOf(form, headed),
  };
}

/** `headed`: the keys of headings read so far, by their texts; forms of a field share most of theirs. */
function headingsOf(form: Form, headed: Map<string, string>): string[] {
  const headings: string[] = [];
  for (const text of headingTexts(form)) {
    const key = headed.get(text) ?? headingKey(text);
    headed.set(text, key);
    if (key !== '' && !headings.includes(key)) headings.push(key);
  }
  return headings;
}

function headingTexts({ columns }: Form): string[] {
  return columns.reduce<string[]>((all, { label, under = [] }) => all.concat(under, label), []);
}
