/** A form of one figure column put to a table that has several: its rules hold in each, and the headings say more. */
import type { Column, Form, Row } from '../../form/form';
import { bare } from '../../text/vietnamese';
import { addressOf } from '../../sheet/grid';
import type { RuleText } from '../../rule/rule';
import type { OtherColumn, TableColumns } from '../table';

export interface Widened {
  readonly form: Form;
  readonly figures: TableColumns['figures'];
}

const TOTAL = /^(tong( cong| so)?|cong|toan (xa|phuong|huyen|tinh|dia ban|don vi)|chung)( |$)/;
const PLACE = /^(xa|phuong|thi tran|dac khu|ban|thon|xom|khu pho|khu|to dan pho|to|ap|buon|lang|khoi)( |$)/;
const CUMULATIVE = /(^| )luy ke( |$)/;
const PERIOD = /^(trong ky|ky nay|ky bao cao|phat sinh|trong thang|trong quy|thang|quy)( |$)/;

/** The same form where no other column is judged. Each other column is known by its letter: "E". */
export function widened(
  form: Form,
  rows: readonly Row[],
  figures: TableColumns['figures'],
  ownHeading: string,
  others: readonly OtherColumn[],
): Widened {
  const judged = others.filter(({ reason }) => reason === 'judged' || reason === 'twin');
  const [own] = form.columns;
  if (!own || form.columns.length > 1 || judged.length === 0) return { form, figures };
  const all = new Map<string, number>();
  figures.forEach((column, key) => all.set(key, column));
  const columns: Column[] = [{ ...own, label: ownHeading === '' ? own.label : ownHeading }];
  for (const { column, heading } of judged) {
    const key = letterOf(column);
    all.set(key, column);
    columns.push({ ...own, key, label: heading });
  }
  const named = [{ key: own.key, heading: ownHeading }].concat(
    judged.map(({ column, heading }) => ({ key: letterOf(column), heading })),
  );
  return {
    form: { ...form, columns, rules: form.rules.concat(rulesAcross(named, rows)) },
    figures: all,
  };
}

/** "E" for the fifth column. */
function letterOf(column: number): string {
  return addressOf({ row: 0, column }).slice(0, -1);
}

interface Named {
  readonly key: string;
  readonly heading: string;
}

/** What the headings say of one row: the total is the sum of the places, the cumulative figure is no less than the period's. */
function rulesAcross(columns: readonly Named[], rows: readonly Row[]): RuleText[] {
  const like = (pattern: RegExp): Named[] => columns.filter(({ heading }) => pattern.test(bare(heading)));
  const [total, ...totals] = like(TOTAL);
  const places = like(PLACE).filter((each) => each !== total);
  const [cumulative, ...cumulatives] = like(CUMULATIVE);
  const [period, ...periods] = like(PERIOD);
  const counts = rows.filter(({ kind, measure }) => kind === 'indicator' && measure === 'count');
  const rules: RuleText[] = [];
  if (total && totals.length === 0 && places.length > 1 && places.length === columns.length - 1) {
    for (const { code } of counts) {
      const parts = places.map(({ key }) => `${code}[${key}]`).join(' + ');
      rules.push({ text: `${code}[${total.key}] = ${parts}`, across: true });
    }
  }
  if (cumulative && period && cumulatives.length === 0 && periods.length === 0) {
    for (const { code } of counts)
      rules.push({
        text: `${code}[${period.key}] <= ${code}[${cumulative.key}]`,
        severity: 'warning',
        across: true,
      });
  }
  return rules;
}
