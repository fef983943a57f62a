/** An example, put to the check like every table of an office. */
import type { Finding } from '../../core/finding/finding';
import type { checkTables } from '../session/checkTables';
import type { ExampleTable } from '../../forms/explain/exampleTable';
import { EXAMPLE_FORM } from '../../forms/explain/exampleForm';
import { exampleGrid } from '../../forms/explain/exampleTable';

/**
 * Every finding of the table; none where it agrees. `check` is handed in, so that a door which has it already loads it
 * once. Throws where no table is found, which would be our own bug.
 */
export function judgeExample(
  check: typeof checkTables,
  table: ExampleTable,
  before?: ExampleTable,
): readonly Finding[] {
  const previous = before ? [exampleGrid(before, 'A')] : null;
  const checked = check([exampleGrid(table, 'B')], 'auto', previous, [EXAMPLE_FORM]);
  if ('problem' in checked) throw new Error(`The example is not found: ${checked.problem.code}`);
  return checked.tables.reduce<Finding[]>((all, { open }) => all.concat(open), []);
}
