/** `so-khop forms lint FILE`: what is wrong with a form, before anybody is judged by it. */
import { readFormFile } from '../../core/form/file/formFile';
import type { FileFault } from '../../core/form/file/formFile';
import type { FormFault } from '../../core/lint/fault';
import { lintForm } from '../../core/lint/lint';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { faultSentence } from '../../words/learn/words';
import { wordsOf } from '../../words/wordsOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { textOfForm } from '../forms/formFiles';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { printable } from '../terminal/printable';

/** Exit code: 0 fit for use, 1 an error in some file, 2 none could be read. */
export async function formsLint(line: CommandLine, asked: readonly string[]): Promise<number> {
  const words = learnWordsOf(line.language);
  if (asked.length === 0) throw new UsageError(words.needsForm);
  const results: Result[] = [];
  for (const named of asked) {
    const file = existingName(named);
    const read = readFormFile(await textOfForm(file));
    if ('faults' in read) results.push({ file, faults: read.faults, sound: '' });
    else {
      const { title, rows, rules } = read.form;
      const sound = words.sound(printable(file), title, rows.length, rules.length);
      results.push({ file, faults: lintForm(read.form), sound });
    }
  }
  if (line.flag('json')) {
    const files = results.map(({ file, faults }) => ({
      file,
      faults: faults.map((fault) => ({
        code: codeOf(fault),
        severity: severityOf(fault),
        path: 'path' in fault ? fault.path : '',
        rules: 'rules' in fault ? fault.rules : [],
        rows: 'rows' in fault ? fault.rows : [],
        message: faultSentence(words, fault),
      })),
    }));
    print(JSON.stringify({ tool: 'so-khop', files }, null, 2));
  } else {
    for (const { file, faults, sound } of results) {
      print(faults.some(isError) ? words.faulty(printable(file), faults.filter(isError).length) : sound);
      for (const fault of faults) {
        const severity = wordsOf(line.language).severity[severityOf(fault)].toUpperCase();
        const place = 'path' in fault ? printable(fault.path) : '';
        print('  ' + severity + '  ' + words.at(place, faultSentence(words, fault)));
      }
    }
  }
  return results.some(({ faults }) => faults.some(isError)) ? EXIT.errors : EXIT.agrees;
}

interface Result {
  readonly file: string;
  readonly faults: readonly (FileFault | FormFault)[];
  readonly sound: string;
}

function severityOf(fault: FileFault | FormFault): FormFault['severity'] {
  return 'severity' in fault ? fault.severity : 'error';
}

function codeOf(fault: FileFault | FormFault): string {
  return 'severity' in fault ? fault.code : 'file/' + fault.code;
}

function isError(fault: FileFault | FormFault): boolean {
  return severityOf(fault) === 'error';
}
