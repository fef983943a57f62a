/** `so-khop new`: an empty form for a unit and a period. */
import { existsSync } from 'node:fs';
import { drawNewForm } from '../../app/newForm';
import { writeLayout } from '../../hosts/xlsx/draw/writeLayout';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { writeOut } from '../files/oneWorkbook';
import { formsAt } from '../forms/formFiles';
import { checkPlace } from '../files/outputPlace';
import { granted, Refused } from '../terminal/refused';

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
  if (existsSync(file)) throw new Refused({ code: 'file/notWritable', detail: { file, reason: 'exists' } });
  checkPlace(file, line);
  const drawn = granted(
    drawNewForm({ form, unitName, period }, await formsAt(line.option('forms'), line.language)),
  );
  const bytes = await writeLayout(drawn.layout, {
    title: drawn.title,
    author: unitName,
    created: new Date(),
  });
  await writeOut(file, bytes, line);
  return EXIT.agrees;
}
