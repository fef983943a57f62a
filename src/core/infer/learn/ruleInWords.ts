/** A rule as a person writes it, "Tổng số = Nam + Nữ", and a rule text as a person reads it. */
import { readRule } from '../../rule/kinds/kinds';
import { RuleTextError } from '../../rule/statement';
import { bareLabel, tidy } from '../../text/label';
import type { InferredTable } from '../inferTable';
import { nearestHeading } from '../layout/columnHead';
import { isHeadColumn } from '../layout/rowHeads';

export interface Name {
  /** "[3]", "I.2" */
  readonly ref: string;
  /** What the table calls it. */
  readonly name: string;
}

export type RuleInWords =
  | { readonly text: string }
  /** A name that the table has not, or that two of its lines have. */
  | { readonly unknown: string }
  | { readonly unreadable: true };

/** Columns by their headings, told apart by those above where two are called alike; then rows by their labels. */
export function namesOf({ layout }: InferredTable): Name[] {
  const columns: Name[] = [];
  layout.columns.forEach((head, at) => {
    if (isHeadColumn(layout.heads, at)) return;
    const { key, headings } = head;
    const last = tidy(nearestHeading(head));
    const alike = layout.columns.filter((other) => tidy(nearestHeading(other)) === last);
    const name = alike.length > 1 ? tidy(headings.join(' ')) : last;
    columns.push({ ref: '[' + key + ']', name: name === '' ? '[' + key + ']' : name });
  });
  const rows: Name[] = [];
  for (const { code, label } of layout.rows.slice(layout.firstRow))
    if (label !== '') rows.push({ ref: code, name: tidy(label) });
  return columns.concat(rows);
}

/** "Tổng số = Nam + Nữ", "Tỷ lệ = Nữ / Tổng số %", "Nữ <= Tổng số"; refs may stand among the names. */
export function readInWords(written: string, names: readonly Name[]): RuleInWords {
  if (written.length > 2000) return { unreadable: true };
  const parts = written.split(/(<=|>=|=|<|>|\+|\*|\/|%\s*$|\s[-–]\s)/);
  let text = '';
  for (const part of parts) {
    const word = part.trim();
    if (word === '') continue;
    if (/^(?:<=|>=|=|<|>|\+|\*|\/|%)$/.test(word)) text += ' ' + word;
    else if (word === '-' || word === '–') text += ' -';
    else if (/^[0-9]+(?:[.,][0-9]+)?$/.test(word)) text += ' ' + word.replace(',', '.');
    else {
      const ref = refOf(word, names);
      if (ref === null) return { unknown: word };
      text += ' ' + ref;
    }
  }
  try {
    readRule({ text: text.trim() });
    return { text: text.trim() };
  } catch (error) {
    if (error instanceof RuleTextError) return { unreadable: true };
    throw error;
  }
}

function refOf(word: string, names: readonly Name[]): string | null {
  const exact = names.find(({ ref }) => ref === word);
  if (exact) return exact.ref;
  const bare = bareLabel(word);
  const same = names.filter(({ name }) => bareLabel(name) === bare);
  const [first] = same;
  // A column and a row may both be called "Tổng số": the column is meant, since it says more.
  const columns = same.filter(({ ref }) => ref.startsWith('['));
  if (columns.length === 1) return columns[0]?.ref ?? null;
  return first && same.length === 1 ? first.ref : null;
}

/** "[3] = [4] + [8]" -> "Tổng số = Nam + Nữ". */
export function inWords(text: string, names: readonly Name[]): string {
  return text.replace(/\[[^\]]+\]|[A-Za-z][A-Za-z0-9_.]*/g, (ref) => {
    const known = names.find((each) => each.ref === ref);
    return known ? known.name : ref;
  });
}
