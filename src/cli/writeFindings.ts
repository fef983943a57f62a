/** `check --out findings.xlsx`: one row a finding, for a reviewer. */
import type { Problem } from '../app/problem';
import { findingsWorkbook } from '../exports/findingsWorkbook';
import { wordsOf } from '../words/wordsOf';
import type { CheckedFile } from './checkFile';
import type { Language } from './commandLine';
import { writeBytes } from './workbookFile';

export async function writeFindings(
  out: string,
  files: readonly CheckedFile[],
  language: Language,
): Promise<Problem | null> {
  const titles = wordsOf(language).title;
  const entries = files.flatMap(({ file, tables }) =>
    tables.flatMap(({ sheet, form, findings }) =>
      findings.map(({ finding, message }) => ({
        file,
        sheet,
        form,
        finding,
        message,
        title: titles[finding.code],
      })),
    ),
  );
  return writeBytes(out, await findingsWorkbook(entries, language, new Date()));
}
