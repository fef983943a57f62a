/** A row in which nothing was typed, or all is struck out, is one thing to settle, not as many as it has columns. */
import type { Finding, FindingWith, Suspect } from '../../finding/finding';
import type { Readings } from '../../table/readings';

type Missing = FindingWith<'cell/missing'>;

/** So many blanks of one row are told together. */
const FEWEST = 3;

export function sayRowsOnce(readings: Readings, findings: readonly Finding[]): Finding[] {
  return sayStruckRowsOnce(readings, sayBlankRowsOnce(readings, findings));
}

/** All figures of the row are struck out: one question. */
function sayStruckRowsOnce(readings: Readings, findings: readonly Finding[]): Finding[] {
  const isStruck = (each: Finding): each is FindingWith<'cell/unreadable'> =>
    each.code === 'cell/unreadable' && each.facts.flags.includes('allStruck');
  const rowOf = ({ rows: [row = ''] }: Finding): string => row;
  return findings.reduce<Finding[]>((kept, each) => {
    if (!isStruck(each)) return kept.concat(each);
    const group = findings.filter((other) => isStruck(other) && rowOf(other) === rowOf(each));
    const filled = readings.cells.filter(
      ({ quantity: { row, printed } }) => row === rowOf(each) && printed !== '',
    );
    if (group.length < FEWEST || group.length < filled.length) return kept.concat(each);
    if (group[0] !== each) return kept;
    const rows = group.map(rowOf);
    const cells = group.map(({ cells: [cell] }) => cell ?? '');
    return kept.concat({ ...each, rows, cells, facts: { ...each.facts, count: group.length } });
  }, []);
}

function sayBlankRowsOnce(readings: Readings, findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Missing[]>();
  for (const each of findings) {
    if (!isBlank(each)) continue;
    const row = each.facts.quantity.row;
    groups.set(row, (groups.get(row) ?? []).concat(each));
  }
  groups.forEach((group, row) => {
    const own = readings.cells.filter(({ quantity }) => quantity.row === row);
    const blank = own.every(({ quantity: { figure, printed } }) => figure === null && printed === '');
    if (!blank || own.length < FEWEST || group.length < 2) groups.delete(row);
  });
  const kept: Finding[] = [];
  for (const each of findings) {
    const group = isBlank(each) ? groups.get(each.facts.quantity.row) : undefined;
    if (!group || !isBlank(each)) kept.push(each);
    else if (group[0] === each) kept.push(together(readings, each, group));
  }
  return kept;
}

function isBlank(each: Finding): each is Missing {
  return each.code === 'cell/missing' && each.facts.reason === 'blank' && !each.facts.beside;
}

function together(readings: Readings, first: Missing, group: readonly Missing[]): Finding {
  const { quantity } = first.facts;
  // What waits for them is blank, too.
  const cells = readings.cells
    .filter(({ quantity: { row } }) => row === quantity.row)
    .map(({ quantity: { cell } }) => cell);
  const dues = group.reduce<NonNullable<Missing['facts']['dues']>[number][]>(
    (
      all,
      {
        facts: {
          derived,
          quantity: { cell },
        },
      },
    ) => (derived ? all.concat({ cell, figure: derived }) : all),
    [],
  );
  return {
    ...first,
    rows: cells.map(() => quantity.row),
    cells,
    suspects: group.reduce<Suspect[]>((all, { suspects }) => all.concat(suspects), []),
    facts: { quantity, derived: null, reason: 'blank', count: cells.length, dues },
  };
}
