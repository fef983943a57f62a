/** `so-khop forms`: which forms there are and where they come from. */
import { rulesPage } from '../../exports/rulesPage';
import { FORMS } from '../../forms/forms';
import { commandLineWords } from '../../words/commandLine';
import type { CommandLine } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { formsInfer } from './formsInfer';
import { formsLint } from './formsLint';

export function forms(line: CommandLine): number | Promise<number> {
  const [asked, ...files] = line.files;
  if (asked === 'infer') return formsInfer(line, files);
  if (asked === 'lint') return formsLint(line, files);
  const words = commandLineWords(line.language);
  if (line.flag('markdown')) {
    print(rulesPage(FORMS));
    return EXIT.agrees;
  }
  if (line.flag('json')) {
    const list = FORMS.map((form) => ({
      id: form.id,
      title: form.title,
      titleEn: form.titleEn,
      number: form.number,
      field: form.field,
      source: form.source,
      status: form.status,
      statusNote: form.statusNote,
      level: form.level,
      certainty: form.certainty,
      rows: form.rows.length,
      columns: form.columns.length,
      rules: form.rules.map(({ text }) => text),
    }));
    print(JSON.stringify({ tool: 'so-khop', forms: list }, null, 2));
    return EXIT.agrees;
  }
  for (const form of FORMS) {
    const title = line.language === 'vi' ? form.title : form.titleEn;
    print(words.formLine(form.id, title, form.rows.length, form.rules.length));
    print('    ' + words.formStanding(form));
    print('    ' + form.source);
  }
  return EXIT.agrees;
}
