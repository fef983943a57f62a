/** What is to be asked of the rules that a table of no known form prints. */
import type { Finding } from '../finding/finding';
import type { Form } from '../form/form';
import { finding } from '../finding/report';
import { positionOf } from '../sheet/grid';
import type { Table } from '../table/table';

/** Words that nobody can evaluate are remarked; a rule that may be wrong is a question. */
export function printedDoubts({ printed = [], form }: Table): Finding[] {
  const named = (rule: string | null): string | null => (rule === null ? null : withNames(rule, form));
  return printed.map((doubt) =>
    finding({
      code: 'rule/printed',
      severity: doubt.reason === 'words' || doubt.reason === 'names' ? 'info' : 'warning',
      rows: [],
      cells: [doubt.cell],
      at: positionOf(doubt.cell),
      printed: doubt.printed,
      expected: '',
      facts: { ...doubt, rule: named(doubt.rule), other: named(doubt.other) },
    }),
  );
}

const LONGEST = 40;
/** Parts of a sum that are named before the last; the others are many, and all alike. */
const NAMED = 4;

/** "T = D.1 + D.6" as the table prints its rows: “Tổng cộng” = I + II. */
function withNames(rule: string, form: Form): string {
  return shortened(rule).replace(/(?:D\.[0-9]+|T(?:\.[0-9]+)?)(?![A-Za-z0-9_.\]])/g, (code, at: number) => {
    const row = form.rows.find((each) => each.code === code);
    if (!row || rule.charAt(at - 1) === '[') return code;
    // "4 = 1 + 2" would be read as figures.
    const alone =
      /[^0-9.)]/.test(row.order) && form.rows.filter(({ order }) => order === row.order).length === 1;
    // Signs of operations within a label would be read as such.
    const label = row.label
      .replace(/[-/%<>=[\]+*]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return alone ? row.order : `“${label.length > LONGEST ? label.slice(0, LONGEST - 1) + '…' : label}”`;
  });
}

/** "T = D.1 + D.2 + … + D.30" */
function shortened(rule: string): string {
  const parts = rule.split(' + ');
  return parts.length > NAMED + 2 && /^\S+ = \S+$/.test(parts[0] ?? '')
    ? parts
        .slice(0, NAMED - 1)
        .concat('…', parts.slice(-1))
        .join(' + ')
    : rule;
}
