import { checkTables } from '../../../src/app/session/checkTables';
import { checkMark, exportGate } from '../../../src/app/export/exportGate';
import { exportWordsOf } from '../../../src/words/exports/exportWordsOf';
import { reportedGrid } from '../../fixtures/reportedTable';
import { tableWith } from '../../exports/exportedTable';

const checked = checkTables([reportedGrid()], 'cchc-xa');
if ('problem' in checked) throw new Error(checked.problem.code);
const { table, open, judgement } = checked.tables[0]!;
const mark = checkMark(table, []);

describe('the gate before an export', () => {
  it('lets a table pass that was checked and is right', () => {
    const mended = checkMark(tableWith(), []);
    expect(exportGate({ lastCheck: { mark: mended }, mark: mended, open: [], unknown: 0 })).toEqual({
      warnings: [],
      needsReason: false,
    });
  });

  it('wants a reason for a table never checked, or changed since', () => {
    expect(exportGate({ lastCheck: null, mark, open, unknown: 0 })).toEqual({
      warnings: [{ code: 'export/unchecked' }],
      needsReason: true,
    });
    const gate = exportGate({ lastCheck: { mark: checkMark(tableWith(), []) }, mark, open, unknown: 0 });
    expect(gate).toEqual({ warnings: [{ code: 'export/changed' }], needsReason: true });
  });

  it('counts what a failing table leaves open', () => {
    const gate = exportGate({ lastCheck: { mark }, mark, open, unknown: judgement.tally.unknown });
    const errors = open.filter(({ severity }) => severity === 'error').length;
    expect(gate.needsReason).toBe(true);
    expect(gate.warnings[0]).toEqual({ code: 'export/errors', count: errors });
    expect(exportWordsOf('vi').warning(gate.warnings[0]!)).toBe(
      `Còn ${errors} lỗi chưa sửa hoặc chưa giải trình.`,
    );
  });

  it('does not ask for a reason where only notes or missing figures are left', () => {
    const notes = open.filter(({ severity }) => severity === 'info');
    const gate = exportGate({ lastCheck: { mark }, mark, open: notes, unknown: 2 });
    expect(gate).toEqual({ warnings: [{ code: 'export/unjudged', count: 2 }], needsReason: false });
  });

  it('knows a reason given since from the check before it', () => {
    const acceptance = { code: 'sum/broken', rule: 'a = b', rows: 'a; b', printed: '1', reason: 'Có lý do' };
    expect(checkMark(table, [acceptance])).not.toBe(mark);
  });
});
