/** `so-khop fix --keep-added`: the rows and columns that an office added, made part of the form that its workbook carries. */
import { type Addition, everyAddition } from '../../app/learn/addToForm';
import { learnChanges } from '../../app/learn/learnSheet';
import { checkTables } from '../../app/session/checkTables';
import type { Form } from '../../core/form/form';
import { storedBook } from '../../hosts/xlsx/book/storedBook';
import { readWorkbook, type Workbook } from '../../hosts/xlsx/read/readWorkbook';
import { learnWordsOf } from '../../words/learn/learnWordsOf';
import { additionLines } from '../../words/learn/words';
import { wordsOf } from '../../words/wordsOf';
import { chooseTables, tableChoice } from '../arguments/chooseTables';
import type { CommandLine } from '../arguments/commandLine';
import { onlyFile } from '../files/oneWorkbook';
import { inFile, problemOf } from '../files/workbookFile';
import { print } from '../terminal/print';
import { granted, Refused } from '../terminal/refused';

interface Opened {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** A workbook carries no more forms. */
const MOST = 20;

/** Each is checked by what the ones before it made of the forms. */
export async function withAddedKept(
  opened: Opened,
  learnt: readonly Form[],
  line: CommandLine,
): Promise<Opened> {
  const words = learnWordsOf(line.language);
  const { ruleText } = wordsOf(line.language).mending;
  let now = opened;
  let kept = 0;
  for (; kept < MOST; kept++) {
    const addition = nextAddition(now.workbook, learnt, line);
    if (!addition) break;
    const changes = learnChanges(addition.form, now.workbook.sheets);
    const book = storedBook(now.bytes, now.workbook);
    const outcome = await book.write('accept', [changes]);
    if ('problem' in outcome) throw new Refused(inFile(outcome.problem, onlyFile(line)));
    for (const each of additionLines(words, addition, ruleText)) print(each);
    print(words.keptOn(changes.sheet));
    const bytes = book.bytes();
    const read = await readWorkbook(bytes);
    if ('problem' in read) throw new Refused(problemOf(read.problem, onlyFile(line)));
    now = { bytes, workbook: read.workbook };
  }
  if (kept === 0) print(words.nothingAdded);
  return now;
}

function nextAddition({ sheets }: Workbook, learnt: readonly Form[], line: CommandLine): Addition | null {
  const checked = granted(
    chooseTables(sheets, tableChoice(line), (some, form) => checkTables(some, form, null, learnt)),
  );
  for (const { table, open } of checked.tables) {
    const addition = everyAddition(table, open);
    if (addition) return addition;
  }
  return null;
}
