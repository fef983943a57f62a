/**
 * Highlights as conditional formats: they lie over the cell's own fill, which is
 * never touched, so taking them off restores it exactly. A formula of our own
 * tells them from the user's, in any Excel that opens the file.
 */
import type { Mark } from '../../../app/contract/marks';
import type { Outcome } from '../../../app/contract/outcome';
import { refusesBatch } from '../../office/hostProblem';
import { lacks } from '../connection/requirements';
import { run } from '../connection/runBatch';

/** Always true, and nobody else writes it. */
const SIGNATURE = '="so-khop"="so-khop"';

/** Soft enough for black figures, apart enough in shades of grey; the pane says the severity in words. */
const COLOURS: Readonly<Record<Mark['severity'], string>> = {
  error: '#F8B4B4',
  warning: '#FFE08A',
  info: '#CFE4FA',
};

export async function mark(sheetName: string, marks: readonly Mark[]): Promise<Outcome<null>> {
  const tooOld = lacks('1.6');
  if (tooOld) return tooOld;
  const state: { before: readonly string[] | null } = { before: null };
  try {
    return await run(async (context): Promise<Outcome<null>> => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.protection.load('protected');
      const present = askForMarks(sheet);
      await context.sync();
      if (sheet.protection.protected) {
        return { problem: { code: 'sheet/protected', detail: { sheet: sheetName } } };
      }
      state.before = present.items.map(({ id }) => id);
      for (const each of oursAmong(present)) each.delete();
      for (const { cell, severity } of marks) {
        const { custom } = sheet.getRange(cell).conditionalFormats.add('Custom');
        custom.rule.formula = SIGNATURE;
        custom.format.fill.color = COLOURS[severity];
      }
      await context.sync();
      return { done: null };
    });
  } catch (error) {
    if (state.before) await removeHalfMade(sheetName, state.before);
    throw error;
  }
}

/** A batch that failed may have left a format that does not carry our formula yet. */
async function removeHalfMade(sheetName: string, before: readonly string[]): Promise<void> {
  await run(async (context) => {
    const present = askForMarks(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
    for (const each of present.items) {
      const { type, id, customOrNullObject: custom } = each;
      const blank = type === 'Custom' && !custom.isNullObject && custom.rule.formula === '';
      if (blank && !before.includes(id)) each.delete();
    }
    for (const each of oursAmong(present)) each.delete();
    await context.sync();
  });
}

export async function clearMarks(): Promise<Outcome<null>> {
  const tooOld = lacks('1.6');
  if (tooOld) return tooOld;
  try {
    return await run(clear);
  } catch (error) {
    if (refusesBatch(error)) throw error;
    // Some of the marks may be off already: the others are looked up anew.
    return run(clear);
  }
}

async function clear(context: Excel.RequestContext): Promise<Outcome<null>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const present = worksheets.items.map((sheet) => ({ sheet, formats: askForMarks(sheet) }));
  await context.sync();
  let locked: string | null = null;
  for (const { sheet, formats } of present) {
    const ours = oursAmong(formats);
    if (ours.length > 0 && sheet.protection.protected) locked = sheet.name;
    else for (const each of ours) each.delete();
  }
  await context.sync();
  return locked === null
    ? { done: null }
    : { problem: { code: 'sheet/protected', detail: { sheet: locked } } };
}

function askForMarks(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

function oursAmong({ items }: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return items.filter(
    ({ type, customOrNullObject: custom }) =>
      type === 'Custom' && !custom.isNullObject && custom.rule.formula.replace(/\s/g, '') === SIGNATURE,
  );
}
