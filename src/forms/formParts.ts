/** Columns and rules of forms, written as briefly as forms print them. */
import type { Column, OwnRows } from '../core/form/form';
import type { RuleText } from '../core/rule/rule';

/** What a group of columns has in common. */
type Shared = Omit<Column, 'key' | 'label' | 'under'>;

/**
 * Columns numbered from `first` on: a text is a column, a list is a group: its heading, then what stands under it.
 * columns(3, ['Tiếp nhận', 'Tổng số', ['Trong kỳ', 'Trực tuyến', 'Trực tiếp']]) makes columns 3, 4 and 5.
 */
export type Heading = string | readonly [string, ...Heading[]];

export function columns(first: number, headings: readonly Heading[], shared: Shared = {}): Column[] {
  const made: Column[] = [];
  const add = (heading: Heading, under: readonly string[]): void => {
    if (typeof heading !== 'string') {
      const [group, ...inside] = heading;
      for (const each of inside) add(each, [...under, group]);
      return;
    }
    const key = String(first + made.length);
    made.push({ key, label: heading, ...(under.length > 0 ? { under } : {}), ...shared });
  };
  for (const heading of headings) add(heading, []);
  return made;
}

/** The columns with these keys hold something else, or print more than their number. */
export function changed(
  all: readonly Column[],
  changes: Readonly<Record<string, Partial<Column>>>,
): Column[] {
  return all.map((column) => ({ ...column, ...changes[column.key] }));
}

/** The row of numbers prints these rules: "3=4+5" stands under column 3. */
export function printing(all: readonly Column[], rules: readonly string[]): Column[] {
  return all.map((column) => {
    const printed = rules.find((rule) => rule.split(/[ (=]/)[0] === column.key);
    return printed === undefined ? column : { ...column, printed };
  });
}

/**
 * Rules over columns as the forms write them: "1=2+3=4+5" is two sums, "8<=7" a bound, "3=2/1%" a rate, "5=(4-3)*#6" a
 * product; "#" stands before what is a number and no column, and ".." fills in what lies between.
 */
export function columnRules(...texts: readonly string[]): RuleText[] {
  const rules: RuleText[] = [];
  for (const text of texts) {
    const [, left = '', comparison = '=', rest = ''] = /^([^<=]+)(<=|=)(.*)$/.exec(text) ?? [];
    for (const side of rest.split('=')) rules.push({ text: `${named(left)} ${comparison} ${named(side)}` });
  }
  return rules;
}

function named(side: string): string {
  return side
    .replace(/(\d+)\.\.(\d+)/g, (_range, from: string, to: string) => {
      const keys: string[] = [];
      for (let key = Number(from); key <= Number(to); key++) keys.push(String(key));
      return keys.join('+');
    })
    .replace(/#?\d+(?:\.\d+)?/g, (number) => (number.startsWith('#') ? number.slice(1) : `[${number}]`))
    .replace(/\s*([-+*/])\s*/g, ' $1 ')
    .replace(/%/g, ' %');
}

/** Rules over rows: "B = B.1 + B.2". */
export function rowRules(...texts: readonly string[]): RuleText[] {
  return texts.map((text) => ({ text }));
}

/** "I = I.1 + I.2 + I.3": a row and those listed. */
export function sumOf(total: string, parts: readonly string[]): RuleText {
  return { text: `${total} = ${parts.join(' + ')}` };
}

/** Parts that are said to be "trong đó": each is at most the whole. */
export function within(whole: string, parts: readonly string[]): RuleText[] {
  return parts.map((part) => ({ text: `${part} <= ${whole}` }));
}

/** Parts that exclude each other but need not be all. */
export function atMost(whole: string, parts: readonly string[]): RuleText {
  return { text: `${parts.join(' + ')} <= ${whole}` };
}

/** `numbered('II.2', 1, 8)` is II.2.1 to II.2.8. */
export function numbered(parent: string, from: number, to: number): string[] {
  const codes: string[] = [];
  for (let i = from; i <= to; i++) codes.push(`${parent}.${String(i)}`);
  return codes;
}

/** The office lists its own rows, a total under them. */
export const OWN_ROWS: OwnRows = { drawn: 10, total: 'last', totalLabel: 'Tổng cộng' };
/** A total above them. */
export const TOTAL_FIRST: OwnRows = { drawn: 10, total: 'first', totalLabel: 'Tổng cộng' };
