/** What `check --json` prints: stable, since scripts depend on it. */
import type { CheckedFile, CheckedFileTable, WordedFinding } from './checkFile';

export function checkJson(files: readonly CheckedFile[], version: string): string {
  const list = files.map(({ file, problem, tables }) => ({
    file,
    problem,
    tables: tables.map(checkedTableJson),
  }));
  return JSON.stringify({ tool: 'so-khop', version, files: list }, null, 2);
}

export function checkedTableJson({
  sheet,
  range,
  form,
  tally,
  findings,
  accepted,
}: CheckedFileTable): object {
  return {
    sheet,
    range,
    form,
    tally,
    findings: findings.map(findingJson),
    accepted: accepted.map((each) => ({ ...findingJson(each), reason: each.reason })),
  };
}

function findingJson({ finding, columns, message }: WordedFinding): object {
  const { code, severity, rule, rows, cells, printed, expected, suspects, cause } = finding;
  return { code, severity, rule, rows, columns, cells, printed, expected, suspects, cause, message };
}
