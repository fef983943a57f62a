/** `so-khop forms`: which forms there are and where they come from. */
import { rulesPage } from '../../exports/rulesPage';
import { FORMS } from '../../forms/forms';
import { commandLineWords } from '../../words/commandLine';
import type { CommandLine } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';

export function forms(line: CommandLine): number {
  const words = commandLineWords(line.language);
  if (line.flag('markdown')) {
    print(rulesPage(FORMS));
    return EXIT.agrees;
  }
  if (line.flag('json')) {
    const list = FORMS.map(({ id, title, titleEn, source, rows, rules, columns }) => ({
      id,
      title,
      titleEn,
      source,
      rows: rows.length,
      columns: columns.length,
      rules: rules.map(({ text }) => text),
    }));
    print(JSON.stringify({ tool: 'so-khop', forms: list }, null, 2));
    return EXIT.agrees;
  }
  for (const form of FORMS) {
    const title = line.language === 'vi' ? form.title : form.titleEn;
    print(words.formLine(form.id, title, form.rows.length, form.rules.length));
    print('    ' + form.source);
  }
  return EXIT.agrees;
}
