import fc from 'fast-check';
import { evaluate } from '../../src/core/check/evaluate';
import { recognise } from '../../src/core/table/recognise/recognise';
import { findingsWorkbook, type FindingEntry } from '../../src/exports/findingsWorkbook';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { readWorkbook, type Workbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { figureAddress, reportedGrid } from '../fixtures/reportedTable';

const created = new Date('2026-06-15T08:00:00Z');
const { findings } = evaluate(recognise(reportedGrid(), cchcXa)[0]!);
const entries: FindingEntry[] = findings.map((finding) => ({
  file: 'Bình Lư.xlsx',
  sheet: 'Sheet1',
  form: 'cchc-xa',
  finding,
  message: `${finding.code}: ${finding.printed}`,
}));

async function reopened(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook;
}

describe('the findings workbook', () => {
  it('has one row a finding under its headings', async () => {
    const { sheets } = await reopened(await findingsWorkbook(entries, 'vi', created));
    const sheet = sheets[0]!;
    expect(sheet.rows).toBe(entries.length + 1);
    expect(sheet.cell(0, 4)?.text).toBe('Mã chỉ tiêu');
    const bound = entries.findIndex(({ finding }) => finding.code === 'bound/broken') + 1;
    expect([3, 4, 5, 6, 9, 10, 11].map((column) => sheet.cell(bound, column)?.text)).toEqual([
      `${figureAddress('III.3.2.2')}, ${figureAddress('III.3.2.1')}`,
      'III.3.2.2, III.3.2.1',
      'Số hồ sơ TTHC giải quyết trước và đúng hạn',
      'Lỗi',
      '2.677',
      'không lớn hơn 2.647',
      'III.3.2.2 ≤ III.3.2.1',
    ]);
  });

  it('has no signs that only machines read', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { sheets } = await reopened(await findingsWorkbook(entries, language, created));
      const at = (code: string): number => entries.findIndex(({ finding }) => finding.code === code) + 1;
      const shown = (code: string): (string | undefined)[] =>
        [9, 10].map((column) => sheets[0]!.cell(at(code), column)?.text);
      expect(shown('cell/domain')).toEqual(['210 hội nghị', language === 'vi' ? '0 hoặc 1' : '0 or 1']);
      expect(shown('rate/undefined')[0]).toMatch(language === 'vi' ? /^0, 100.* và / : /^0, 100.* and /);
      entries.forEach((_entry, i) => {
        for (const column of [9, 10, 11]) {
          expect(sheets[0]!.cell(i + 1, column)?.text ?? '').not.toMatch(/<=|>=| \| |;/);
        }
      });
    }
  });

  it('says so where nothing was found', async () => {
    const { sheets } = await reopened(await findingsWorkbook([], 'en', created));
    expect(sheets[0]?.cell(1, 8)?.text).toBe('Nothing was found.');
  });

  it('keeps untrusted names and texts as text', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '\t=1',
        '＝1',
        '<b>&"',
        '_x000D_',
        '\u0000\ufffe\ud800',
        '=HYPERLINK("http://x")',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile, { minLength: 5, maxLength: 5 }),
        async ([file, sheet, message, accepted, title]) => {
          const entry = {
            ...entries[0]!,
            file: file!,
            sheet: sheet!,
            message: message!,
            accepted: accepted!,
            title: title!,
          };
          const workbook = await reopened(await findingsWorkbook([entry], 'vi', created));
          const grid = workbook.sheets[0]!;
          for (let column = 1; column < grid.columns; column++) {
            const cell = grid.cell(1, column);
            expect(cell?.formula ?? null).toBeNull();
            if (cell && cell.value !== null) expect(typeof cell.value).toBe('string');
          }
          expect((grid.cell(1, 1)?.text ?? '').replace(/\s/g, '')).toBe(fit(file!).replace(/\s/g, ''));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** What a document can hold of the text. */
function fit(text: string): string {
  return Array.from(text)
    .filter((char) => {
      const code = char.codePointAt(0)!;
      const control = (code < 32 && !'\t\n\r'.includes(char)) || (code >= 127 && code < 160 && code !== 0x85);
      return !control && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
