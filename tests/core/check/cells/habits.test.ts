/** What an office does throughout its table is said once; a slip among the rest keeps its own finding. */
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { describe as sentenceOf } from '../../../../src/words/words';
import { wordsOf } from '../../../../src/words/wordsOf';
import {
  figureAddress,
  HEADER_MERGES,
  MENDED,
  sheetRows,
  type SheetOptions,
} from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';

function found(options: SheetOptions, edit?: (rows: Written[][]) => Written[][]): readonly Finding[] {
  const rows = sheetRows(MENDED, options);
  const [table] = recognise(gridOf(edit ? edit(rows) : rows, HEADER_MERGES), cchcXa);
  return evaluate(table!).findings;
}

const keyOf = ({ code, severity, rows }: Finding): string => [severity, code, ...rows].join();
const USUAL = found({}).map(keyOf);

/** Findings that the mended table, whose figures are all texts, has not. */
function news(options: SheetOptions, edit?: (rows: Written[][]) => Written[][]): Finding[] {
  return found(options, edit).filter(
    (each) =>
      !USUAL.includes(keyOf(each)) && !('reason' in each.facts && each.facts.reason === 'textNumbers'),
  );
}

function say(finding: Finding | undefined): string {
  return finding ? sentenceOf(finding, wordsOf('vi')) : '';
}

const row = (code: string) => cchcXa.rows.find((each) => each.code === code)!;
const isRate = (code: string): boolean => row(code).measure === 'rate';
const asNumber = (figure: string): number => Number(figure.replace(/\./g, '').replace(',', '.'));

describe('rates stored as fractions in the General format', () => {
  const fractions = (code: string, figure: string): Written =>
    isRate(code) && /^\d/.test(figure) ? Number((asNumber(figure) / 100).toFixed(6)) : figure;

  test('are one question', () => {
    const said = news({ cell: fractions });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['cell/unreadable', 'error']]);
    expect(said[0]!.cells).toContain(figureAddress('I.2'));
    expect(said[0]!.cells.length).toBeGreaterThan(8);
    expect(say(said[0])).toContain('0,5696% hay 56,96%');
  });

  test('also where a single one is in per cent', () => {
    const mixed = (code: string, figure: string): Written =>
      code === 'III.4' ? 99.65 : fractions(code, figure);
    expect(news({ cell: mixed }).map(({ code }) => code)).toEqual(['cell/unreadable']);
  });

  test('two among rates in per cent are each wrong', () => {
    const two = (code: string, figure: string): Written =>
      code === 'I.2' || code === 'VII.4.5' ? fractions(code, figure) : figure;
    expect(
      news({ cell: two })
        .filter(({ code }) => code === 'rate/broken')
        .map(({ rows }) => rows[0]),
    ).toEqual(['I.2', 'VII.4.5']);
  });
});

describe('units after figures', () => {
  const withUnits = (code: string, figure: string): Written =>
    /^\d/.test(figure) && row(code).measure === 'count'
      ? `${figure} ${row(code).unit.toLowerCase()}`
      : figure;

  test('are one finding', () => {
    const said = news({ cell: withUnits });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['cell/stored', 'warning']]);
    expect(said[0]!.cells.length).toBeGreaterThan(50);
    expect(say(said[0])).toMatch(
      /^\d+ ô số liệu cùng một kiểu ghi: có kèm đơn vị tính \(ví dụ I\.1 ghi “15 văn bản”\): .* như 15\.$/,
    );
  });

  test('hide no wrong figure and no other unit', () => {
    const wrong = (code: string, figure: string): Written =>
      code === 'I.5.2' ? '680 nhiệm vụ' : code === 'I.1' ? '15 cuộc họp' : withUnits(code, figure);
    const said = news({ cell: wrong });
    expect(said.find(({ code }) => code === 'bound/broken')?.cells).toContain(figureAddress('I.5.2'));
    expect(said.filter(({ code }) => code === 'cell/stored').map(({ cells }) => cells.length > 1)).toContain(
      false,
    );
  });

  test('hold commas, scales and signs of their own', () => {
    const [one] = news({ cell: (code, figure) => (code === 'IV.1.1' ? '4 cơ quan, đơn vị' : figure) });
    expect(one).toMatchObject({ code: 'cell/stored', expected: '4' });
    const [money] = news({
      cell: (code, figure) => (row(code).unit === 'Triệu đồng' ? figure + ' triệu đồng' : figure),
    });
    expect(money?.code).toBe('cell/stored');
    const [two] = news({ cell: (code, figure) => (code === 'I.4.1' ? '12 tin, 18 bài' : figure) });
    expect(two?.code).toBe('cell/unreadable');
  });
});

describe('units in their column', () => {
  test('shortened or spelled otherwise are one piece of information', () => {
    const units = Object.fromEntries(
      cchcXa.rows
        .filter(({ unit }) => unit !== '')
        .map(({ code, unit }) => {
          const short: Readonly<Record<string, string>> = {
            'Hồ sơ': 'HS',
            'Thủ tục': 'TTHC',
            'Văn bản': 'VB',
            'Nhiệm vụ': 'nhiem vu',
            'Cơ quan, đơn vị': 'CQ,ĐV',
          };
          return [code, short[unit] ?? (/\d/.test(unit) ? 'Có: 1, Không: 0' : unit)];
        }),
    );
    const said = news({ units });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['unit/differs', 'info']]);
    expect(say(said[0])).toContain('viết tắt');
  });

  test('that are other units are findings of their own', () => {
    const said = news({ units: { 'III.3.1': 'Thủ tục', 'I.1': 'VB', 'I.2.1': '%' } });
    expect(said.map(({ severity, rows }) => [severity, ...rows])).toEqual([
      ['warning', 'I.2.1'],
      ['warning', 'III.3.1'],
      ['info', 'I.1'],
    ]);
  });
});

test('headings that a table does without are one piece of information', () => {
  const heading = (cells: Written[]): boolean =>
    cchcXa.rows.some(({ kind, label }) => kind === 'heading' && label === cells[1]);
  const said = news({}, (rows) => rows.filter((cells, i) => i < 5 || !heading(cells)));
  expect(said.map(({ code, severity }) => [code, severity])).toEqual([['row/missing', 'info']]);
});

test('a sign where a rate follows from other figures', () => {
  for (const sign of ['x', '…']) {
    const [said, ...more] = news({ cell: (code, figure) => (code === 'I.2' ? sign : figure) });
    expect(more).toEqual([]);
    expect(said).toMatchObject({ code: 'cell/missing', severity: 'info', expected: '56,96' });
    expect(say(said)).toContain(`“${sign}” nhưng tính được`);
  }
  expect(news({ cell: (code, figure) => (code === 'I.3.2' ? 'x' : figure) })).toEqual([]);
});

test('more digits than Excel keeps are not to be typed again', () => {
  const [said] = news({ cell: (code, figure) => (code === 'I.1' ? '12345678901234567' : figure) });
  expect(said?.suspects).toEqual([]);
  expect(say(said)).toContain('đề nghị kiểm tra lại, có thể gõ thừa chữ số');
});

test('Roman numerals in small letters are the form’s', () => {
  const small = (order: Written | undefined): Written =>
    typeof order === 'string' && /^[IVX]+\.?$/.test(order) ? order.toLowerCase() : (order ?? null);
  const said = news({}, (rows) => rows.map(([order, ...cells]) => [small(order), ...cells]));
  expect(said).toEqual([]);
});

test('1 typed for 100 % is a reading that is offered', () => {
  const one = (code: string, figure: string): Written => (code === 'VII.3' ? 1 : figure);
  const said = news({ cell: one }).find(({ code }) => code === 'rate/broken');
  expect(said?.expected).toBe('100');
  expect(say(said)).toContain('Nếu 1 là ghi theo phần đơn vị (1 là 100%) thì đề nghị ghi 100;');
  const other = news({ cell: (code, figure) => (code === 'VII.4.5' ? 1 : figure) });
  expect(say(other.find(({ code }) => code === 'rate/broken'))).not.toContain('phần đơn vị');
});

describe('ways of typing that go through a table', () => {
  test.each([
    [
      'full-width digits',
      (figure: string) => figure.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ['an apostrophe that shows', (figure: string) => (/^\d/.test(figure) ? "'" + figure : figure)],
    ['blanks between thousands', (figure: string) => figure.replace(/(\d)\.(\d)/, '$1 $2')],
    ['soft hyphens', (figure: string) => figure.replace(/^(\d)(\d)/, '$1\u00ad$2')],
  ])('%s are one finding', (_name, type) => {
    const said = news({ cell: (_code, figure) => type(figure) });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['cell/stored', 'warning']]);
    expect(say(said[0])).toMatch(/^\d+ ô số liệu cùng một kiểu ghi: .* đề nghị ghi lại bằng số, như /);
  });

  test('blanks around figures are nothing to say', () => {
    expect(news({ cell: (_code, figure) => (figure === '' ? '' : `\u00a0${figure}\u00a0 `) })).toEqual([]);
  });

  test('the English marks are two questions, of decimals and of thousands', () => {
    const english = (figure: string): string => figure.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    const said = news({ cell: (_code, figure) => english(figure) }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(said.map(({ code, cells }) => [code, cells[0]])).toEqual([
      ['cell/unreadable', figureAddress('I.2')],
      ['cell/unreadable', figureAddress('III.3.1')],
    ]);
    expect(say(said[1])).toContain('là 2,654 hay 2.654');
  });

  test('“Không” for 0 is one finding, another word is another', () => {
    const said = news({
      cell: (code, figure) => (code === 'V.1.3' ? 'chưa rõ' : figure === '0' ? 'Không' : figure),
    });
    const unreadable = said.filter(({ code }) => code === 'cell/unreadable');
    expect(unreadable.map(({ printed, cells }) => [printed, cells.length > 1])).toEqual([
      ['Không', true],
      ['chưa rõ', false],
    ]);
  });
});
