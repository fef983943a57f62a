/** A consolidation as lines for a person to read. */
import { commandLineWords } from '../../words/commandLine';
import { consolidationWordsOf } from '../../words/consolidation/consolidationWordsOf';
import type { Language } from '../arguments/commandLine';
import { fileLines } from '../check/reportLines';
import { printable } from '../terminal/printable';
import type { ConsolidationResult } from './consolidationJson';

/** Sheets hold them all; on the terminal the first tell what is the matter. */
const MOST = 20;

export function consolidationLines(
  { out, consolidations, failed, files, checked }: ConsolidationResult,
  language: Language,
): string[] {
  const words = consolidationWordsOf(language);
  const lines = failed.map(({ file, message }) => printable(file) + '\n  ' + message);
  for (const { units, notes, outliers, expected } of consolidations) {
    lines.push(words.summary(units.length, files));
    const missing = notes.filter(({ code }) => code === 'unit/missing').length;
    if (expected && missing > 0) lines.push(words.missing(missing, expected.length));
    const said = notes.map((note) => words.note(note)).concat(outliers.map((each) => words.outlier(each)));
    lines.push(...said.slice(0, MOST).map((each) => '  ' + printable(each)));
    if (said.length > MOST) lines.push('  ' + words.more(said.length - MOST));
  }
  if (checked) lines.push(commandLineWords(language).written(out), ...fileLines(checked, language));
  return lines;
}
