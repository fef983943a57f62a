/** `so-khop new`: an empty form for a unit and a period. */
import { existsSync } from 'node:fs';
import { drawNewForm } from '../app/newForm';
import type { Problem } from '../app/problem';
import { writeLayout } from '../hosts/xlsx/writeLayout';
import { commandLineWords } from '../words/commandLine';
import { describeProblem } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { type CommandLine, UsageError } from './commandLine';
import { EXIT } from './exit';
import { print, printError } from './print';
import { writeBytes } from './workbookFile';

export async function newForm(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const [file, ...more] = line.files;
  const [form, unitName, period] = [line.option('form'), line.option('unit'), line.option('period')];
  if (
    file === undefined ||
    more.length > 0 ||
    form === undefined ||
    unitName === undefined ||
    period === undefined
  ) {
    throw new UsageError(words.needsNew);
  }
  const refuse = (problem: Problem): number => {
    printError(describeProblem(problem, wordsOf(line.language)));
    return EXIT.notJudged;
  };
  if (existsSync(file)) return refuse({ code: 'file/notWritable', detail: { file, reason: 'exists' } });
  const drawn = drawNewForm({ form, unitName, period });
  if ('problem' in drawn) return refuse(drawn.problem);
  const bytes = await writeLayout(drawn.layout, {
    title: drawn.title,
    author: unitName,
    created: new Date(),
  });
  const failed = await writeBytes(file, bytes);
  if (failed) return refuse(failed);
  print(words.written(file));
  return EXIT.agrees;
}
