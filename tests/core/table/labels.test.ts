import type { Written } from '../gridOf';
import { at, HEADER, isLine, type Line, lines, plainSheet, readRows, whole } from './communeSheet';

function labelled(label: (line: Line) => string): Written[][] {
  return plainSheet(lines().map((line) => ({ ...line, label: label(line) })));
}

const FULL: readonly (readonly [RegExp, string])[] = [
  [/TTHC/g, 'thủ tục hành chính'],
  [/CCHC/g, 'cải cách hành chính'],
  [/VBQPPL/g, 'văn bản quy phạm pháp luật'],
  [/HĐND/g, 'Hội đồng nhân dân'],
  [/UBND/g, 'Ủy ban nhân dân'],
  [/DVCTT/g, 'dịch vụ công trực tuyến'],
  [/DVC/g, 'dịch vụ công'],
  [/ĐVSN/g, 'đơn vị sự nghiệp'],
  [/NSNN/g, 'ngân sách nhà nước'],
  [/PAKN/g, 'phản ánh, kiến nghị'],
];

function spelledOut(label: string): string {
  return FULL.reduce(
    (text, [short, long]) => text.replace(short, long),
    label.replace(/ \((PAKN|DVCTT|ĐVSN)\)/, ''),
  );
}

function shortened(label: string): string {
  return FULL.reduce((text, [short, long]) => text.replace(new RegExp(long, 'gi'), short.source), label);
}

describe('a label is the same', () => {
  test.each<[string, (label: string) => string]>([
    ['in capitals', (label) => label.toUpperCase()],
    ['in small letters', (label) => label.toLowerCase()],
    ['in letters and combining marks', (label) => label.normalize('NFD')],
    ['in capitals and combining marks', (label) => label.toUpperCase().normalize('NFD')],
    ['with no-break spaces', (label) => label.split(' ').join('\u00a0')],
    ['with doubled spaces', (label) => '  ' + label.split(' ').join('  ') + ' '],
    ['with line breaks', (label) => label.replace(' ', '\n')],
    ['with zero-width characters', (label) => '\ufeff' + label.split(' ').join('\u200b ') + '\u200d'],
    [
      'with a zero-width character before each mark',
      (label) => label.normalize('NFD').replace(/([aeiou])([\u0300\u0301])/g, '$1\u200b$2'),
    ],
    ['with a colon', (label) => label + ':'],
    ['with dots', (label) => label + '...'],
    ['with other dashes and quotes', (label) => '“' + label.replace(/-/g, '–') + '”'],
    [
      'with the tone mark put the new way',
      (label) => label.replace(/hòa/g, 'hoà').replace(/ủy/g, 'uỷ').replace(/hóa/g, 'hoá'),
    ],
    [
      'with the tone mark put the old way',
      (label) => label.replace(/hoá/g, 'hóa').replace(/hoà/g, 'hòa').replace(/uỷ/g, 'ủy'),
    ],
    [
      'with i for y',
      (label) =>
        label
          .replace(/Tỷ/g, 'Tỉ')
          .replace(/tỷ/g, 'tỉ')
          .replace(/kỷ/g, 'kỉ')
          .replace(/lý/g, 'lí')
          .replace(/quy /g, 'qui '),
    ],
    ['with abbreviations spelled out', spelledOut],
    ['with everything abbreviated', shortened],
    ['with per cent as a word', (label) => label.replace(/ %/g, ' phần trăm')],
    ['with per cent as a sign', (label) => label.replace(/phần trăm/g, '%')],
    ['with brackets left out', (label) => label.replace(/[()]/g, '')],
  ])('%s', (_name, write) => {
    expect(readRows(labelled(({ label }) => write(label)))).toEqual([whole()]);
  });

  test('with its wrapped part in the next row', () => {
    const rows: Written[][] = [HEADER];
    for (const { order, label, unit, figure } of lines()) {
      const words = label.split(' ');
      const cut = words.length > 8 ? 6 : words.length;
      rows.push([order, words.slice(0, cut).join(' '), unit, figure]);
      if (cut < words.length) rows.push([null, words.slice(cut).join(' '), null, null]);
    }
    expect(readRows(rows)).toEqual([whole()]);
  });

  test.each([1, 2])('with its wrapped parts in the next rows, the figure in row %d', (figureRow) => {
    const rows: Written[][] = [HEADER];
    for (const { order, label, unit, figure } of lines()) {
      const words = label.split(' ');
      for (let at = 0; at < words.length; at += 5) {
        const beside = at / 5 === Math.min(figureRow, Math.ceil(words.length / 5)) - 1;
        const part = words.slice(at, at + 5).join(' ');
        rows.push([at === 0 ? order : null, part, beside ? unit : null, beside ? figure : null]);
      }
    }
    expect(readRows(rows)).toEqual([whole()]);
  });

  test('with its wrapped parts in the next two rows', () => {
    const rows: Written[][] = [HEADER];
    for (const { order, label, unit, figure } of lines()) {
      const words = label.split(' ');
      rows.push([order, words.slice(0, 8).join(' '), unit, figure]);
      if (words.length > 8) rows.push([null, words.slice(8, 16).join(' '), null, null]);
      if (words.length > 16) rows.push([null, words.slice(16).join(' '), null, null]);
    }
    expect(readRows(rows)).toEqual([whole()]);
  });
});

describe('a label departs', () => {
  const relabelled = (code: string, label: string): Written[][] =>
    labelled((line) => (isLine(code)(line) ? label : line.label));

  test.each([
    ['by a slip of spelling', 'III.1', 'Thông kê TTHC'],
    ['by a missing accent', 'IV.1.1', 'Số phong chuyên môn'],
    ['by a letter too many', 'V.3.1', 'Số lãnh đạoo xã hiện có mặt'],
    ['by another wording', 'III.3.1', 'Số lượng hồ sơ thủ tục đã được tiếp nhận'],
    ['by another limit', 'VI.2.4.2', 'Số ĐVSN tự bảo đảm từ 20% - dưới 70% chi thường xuyên'],
    ['by wholly other words', 'V.3.4', 'Kết quả phong trào thi đua'],
  ])('%s', (_name, code, label) => {
    expect(readRows(relabelled(code, label))).toEqual([whole(['row/label ' + code + ' ' + at('B', code)])]);
  });

  test('in a section’s name', () => {
    expect(readRows(relabelled('V', 'Xây dựng đội ngũ cán bộ'))).toEqual([
      whole(['row/label V ' + at('B', 'V')]),
    ]);
  });

  test('in two rows whose labels changed places', () => {
    const swapped: Record<string, string> = {
      'I.2.1': 'Số nhiệm vụ đã hoàn thành',
      'I.2.2': 'Số nhiệm vụ đề ra trong kế hoạch',
    };
    const [seen] = readRows(labelled(({ code, label }) => swapped[code] ?? label));
    expect(seen!.figures).toEqual({ ...whole().figures, 'I.2.1': '1004', 'I.2.2': '1003' });
    expect(seen!.departures.every((each) => /^row\/moved I\.2\.[12] /.test(each))).toBe(true);
    expect(seen!.departures.length).toBeGreaterThan(0);
  });
});

describe('units', () => {
  test.each<[string, (unit: string) => string]>([
    ['in capitals', (unit) => unit.toUpperCase()],
    ['in letters and combining marks', (unit) => unit.normalize('NFD')],
    ['with spaces', (unit) => ' ' + unit.split(' ').join('\u00a0 ') + '\n'],
    ['with the rate spelled', (unit) => (unit === '%' ? 'Tỷ lệ (%)' : unit)],
  ])('are the same %s', (_name, write) => {
    const rows = lines().map((line) => ({ ...line, unit: write(line.unit) }));
    expect(readRows(plainSheet(rows))).toEqual([whole()]);
  });

  test('that differ are said', () => {
    const rows = lines().map((line) => (isLine('III.3.1')(line) ? { ...line, unit: '%' } : line));
    expect(readRows(plainSheet(rows))).toEqual([whole(['unit/differs III.3.1 ' + at('C', 'III.3.1')])]);
  });
});
