/** `check --out findings.xlsx`: one row a finding, for a reviewer. */
import type { Problem } from '../../app/contract/problem';
import { type FindingEntry, findingsWorkbook } from '../../exports/findingsWorkbook';
import { wordsOf } from '../../words/wordsOf';
import type { CheckedFile, WordedFinding } from './checkFile';
import type { Language } from '../arguments/commandLine';
import { writeBytes } from '../files/workbookFile';

export async function writeFindings(
  out: string,
  files: readonly CheckedFile[],
  language: Language,
): Promise<Problem | null> {
  const titles = wordsOf(language).title;
  const entry = (
    file: string,
    sheet: string,
    form: string,
    { finding, message }: WordedFinding,
  ): FindingEntry => ({
    file,
    sheet,
    form,
    finding,
    message,
    title: titles[finding.code],
  });
  const entries = files.flatMap(({ file, tables }) =>
    tables.flatMap(({ sheet, form, findings, accepted }) => [
      ...findings.map((each) => entry(file, sheet, form, each)),
      ...accepted.map((each) => ({ ...entry(file, sheet, form, each), accepted: each.reason })),
    ]),
  );
  return writeBytes(out, await findingsWorkbook(entries, language, new Date()));
}
