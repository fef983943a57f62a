import { checkTables } from '../../src/app/session/checkTables';
import { checkReportOf, type CheckReport } from '../../src/exports/document/checkReport';
import { reportDocx } from '../../src/exports/reportDocx';
import { reportLayout } from '../../src/exports/reportLayout';
import { readDocx } from '../../src/hosts/docx/readDocx';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { writeLayout } from '../../src/hosts/xlsx/draw/writeLayout';
import { reportedGrid } from '../fixtures/reportedTable';

const REASON = 'Kỳ trước chuyển sang <b>30</b> hồ sơ';

function report(language: 'vi' | 'en'): CheckReport {
  const checked = checkTables([reportedGrid()], 'cchc-xa');
  if ('problem' in checked) throw new Error(checked.problem.code);
  const { table, judgement, open } = checked.tables[0]!;
  const [first, ...rest] = open;
  const acceptance = {
    code: '',
    rule: '',
    rows: '',
    printed: '',
    reason: REASON,
    by: 'Nguyễn Văn A',
    date: '05/02/2026',
    at: 1,
  };
  return checkReportOf({
    table,
    places: [table],
    judgement,
    open: rest,
    accepted: [{ finding: first!, acceptance }],
    unitName: 'UBND xã Bình Lư',
    date: { day: 5, month: 2, year: 2026 },
    language,
    exportReason: 'Cần gửi trước 17 giờ',
    seal: 'R7W1-1DYG-H4RR',
  });
}

describe('the check report', () => {
  it('says what was judged, why it was exported all the same, and under which code', () => {
    const { summary, dateLine } = report('vi');
    expect(summary[0]).toBe('Biểu: BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026');
    expect(summary.slice(-2)).toEqual([
      'Lý do xuất bảng khi chưa khớp: Cần gửi trước 17 giờ',
      'Mã đối chiếu số liệu: R7W1-1DYG-H4RR',
    ]);
    expect(dateLine).toBe('Ngày 05 tháng 02 năm 2026');
    expect(report('en').dateLine).toBe('5 February 2026');
  });

  it('is a Word file with the findings, the reasons and room for signatures', async () => {
    const shown = report('vi');
    const read = await readDocx(await reportDocx(shown));
    if ('problem' in read) throw new Error(read.problem.code);
    const [open, accepted, signatures] = read.document.tables;
    expect(open?.rows).toBe(shown.open.length + 1);
    expect(accepted?.cell(1, 3)?.text).toBe(REASON);
    expect(accepted?.cell(1, 5)?.text).toBe('05/02/2026');
    expect(signatures?.cell(0, 1)?.text).toContain('NGƯỜI KIỂM TRA');
    const bound = shown.open.findIndex(({ printed }) => printed === '2.677');
    expect(open?.cell(bound + 1, 5)?.text).toBe('≤ 2.647');
  });

  it('is a sheet that holds the same and is no table of a form', async () => {
    const shown = report('vi');
    const layout = reportLayout(shown);
    const bytes = await writeLayout(layout, { title: shown.title, author: 'UBND', created: new Date(0) });
    const read = await readWorkbook(bytes);
    if ('problem' in read) throw new Error(read.problem.code);
    const sheet = read.workbook.sheets[0]!;
    const texts: string[] = [];
    for (let row = 0; row < sheet.rows; row++) {
      for (let column = 0; column < sheet.columns; column++) {
        const cell = sheet.cell(row, column);
        expect(cell?.formula ?? null).toBeNull();
        if (cell && cell.text !== '') texts.push(cell.text);
      }
    }
    for (const text of [
      ...shown.summary,
      ...shown.open.map(({ message }) => message),
      REASON,
      shown.dateLine,
    ]) {
      expect(texts).toContain(text);
    }
    expect(checkTables(read.workbook.sheets, 'auto')).toMatchObject({ problem: { code: 'table/notFound' } });
  });

  it('says so when nothing is left', () => {
    const { cells } = reportLayout({ ...report('vi'), open: [], accepted: [], unjudged: [] });
    expect(cells.map(({ value }) => value)).toContain('Không còn điểm nào cần xem lại.');
  });
});
