/** What is to be asked of the rules that a table of no known form prints. */
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { positionOf } from '../sheet/grid';
import type { Table } from '../table/table';

/** Words that nobody can evaluate are remarked; a rule that may be wrong is a question. */
export function printedDoubts({ printed = [] }: Table): Finding[] {
  return printed.map((doubt) =>
    finding({
      code: 'rule/printed',
      severity: doubt.reason === 'words' || doubt.reason === 'names' ? 'info' : 'warning',
      rows: [],
      cells: [doubt.cell],
      at: positionOf(doubt.cell),
      printed: doubt.printed,
      expected: '',
      facts: doubt,
    }),
  );
}
