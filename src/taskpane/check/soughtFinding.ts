/** Whether a finding is what a person looks for: by any of its words, without regard to tone marks. */
import type { Finding } from '../../core/finding/finding';
import { bare } from '../../core/text/vietnamese';
import { describe, type Words } from '../../words/words';

/** Every word of `sought` must stand somewhere: in the heading, the sentence, a row's code or label, a cell, the severity. */
export function isSought(
  finding: Finding,
  { sheet, sought, words }: { sheet: string; sought: string; words: Words },
): boolean {
  const { code, severity, rows, cells } = finding;
  const said = bare(
    [
      words.severity[severity],
      words.title[code],
      describe(finding, words),
      code,
      finding.label ?? '',
      sheet,
      ...rows,
      ...cells,
    ].join(' '),
  );
  return bare(sought)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
