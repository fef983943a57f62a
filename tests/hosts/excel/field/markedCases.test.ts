/** Raised marks and struck-out figures in tables that agree otherwise, typed into Excel. */
import type { Finding } from '../../../../src/core/finding/finding';
import { rowsWith } from '../../../core/check/field/fieldTable';
import type { TextRun } from '../../../excel-host/model/value';
import { MENDED } from '../../../fixtures/reportedTable';
import { at, expectAlike } from './fieldSheets';

const cell = (code: string, column = 'D'): string => column + String(at(code) + 1);
const raised = (text: string): TextRun => ({ text, superscript: true });
const struck = (text: string): TextRun => ({ text, strikethrough: true });
const figure = (code: string): TextRun => ({ text: MENDED[code] ?? '' });
const label = (code: string): TextRun => {
  const text = rowsWith({})[at(code)]?.[1];
  return { text: typeof text === 'string' ? text : '' };
};

/** What the case is, its marked texts, and what is more than a remark. */
const CASES: Readonly<Record<string, readonly [Record<string, readonly TextRun[]>, Finding['code'][]]>> = {
  'a raised 1 behind a count': [{ [cell('I.1')]: [figure('I.1'), raised('1')] }, ['cell/stored']],
  'a raised 1 behind the whole of a rate': [
    { [cell('I.2.1')]: [figure('I.2.1'), raised('1')] },
    ['cell/stored'],
  ],
  'a raised letter behind a rate': [{ [cell('I.2')]: [figure('I.2'), raised('a')] }, ['cell/stored']],
  'an old figure struck out before the new one': [
    { [cell('I.1')]: [struck('35'), figure('I.1')] },
    ['cell/stored'],
  ],
  'a wrong figure left, the right one struck out': [
    { [cell('II.1')]: [{ text: '71' }, struck('2')] },
    ['cell/stored', 'sum/broken'],
  ],
  'a figure struck out from end to end, in two stretches': [
    { [cell('IV.1.1')]: [struck('0'), struck('6')] },
    ['cell/unreadable'],
  ],
  'raised marks behind three names': [
    Object.fromEntries(
      ['I.1', 'II.1', 'III.3.1'].map((code, i) => [cell(code, 'B'), [label(code), raised(String(i + 1))]]),
    ),
    [],
  ],
  'an old name struck out before the new one': [
    { [cell('II.1', 'B')]: [struck('Số văn bản '), label('II.1')] },
    [],
  ],
};

test.each(Object.keys(CASES))('%s', async (name) => {
  const [runs, codes] = CASES[name]!;
  await expectAlike([{ rows: rowsWith({}), runs }], codes);
});
