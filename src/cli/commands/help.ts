/** `--help`: of one command, or of all. */
import { commandLineWords, type CommandName } from '../../words/commandLine';
import type { Language } from '../arguments/commandLine';

/** Those that look for tables in a workbook. */
const ON_TABLES: readonly CommandName[] = ['check', 'fill', 'fix', 'export', 'consolidate'];

export function helpOf(command: CommandName | null, language: Language): string {
  const words = commandLineWords(language);
  if (command === null)
    return [words.helpHead + '\n', ...Object.values(words.help), words.helpTables, words.helpCommon].join(
      '\n',
    );
  const tables = ON_TABLES.includes(command) ? [words.helpTables] : [];
  return [words.help[command], ...tables, words.helpCommon].join('\n');
}
