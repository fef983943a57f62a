// Claims are placed in the text as it was given: in code points, whatever marks, letters and line ends it is written with.
import { readNarrative } from '../../../src/core/narrative/readNarrative';

const sentence = 'Có 55 tổ chức đảng (03 đảng bộ; 08 chi bộ cơ sở; 44 chi bộ trực thuộc).';

/** What a place holds, cut out by code points as a script would. */
function cut(text: string, place: { readonly start: number; readonly end: number }): string {
  return Array.from(text).slice(place.start, place.end).join('');
}

test.each([
  ['as it is', sentence],
  ['behind letters beyond sixteen bits', `🙂🙂 Kết quả 🏅: ${sentence}`],
  ['with letters taken apart', sentence.normalize('NFD')],
  ['in Markdown', `## **Kết quả**\n\n*${sentence.replace('55', '**55**')}*`],
  ['with a byte-order mark and Windows line ends', `\ufeffBÁO CÁO\r\n\r\n${sentence}\r\n`],
])('%s', (_, text) => {
  const [claim] = readNarrative(text);
  expect(claim?.verdict).toBe('holds');
  expect(claim?.figures.map((figure) => cut(text, figure))).toEqual(['55', '03', '08', '44']);
  expect(cut(text, claim ?? { start: 0, end: 0 })).toBe(claim?.quote);
  expect(claim?.quote.normalize('NFC').replace(/\*/g, '')).toContain(
    '55 tổ chức đảng (03 đảng bộ; 08 chi bộ cơ sở; 44 chi bộ trực',
  );
});

test('a sentence that a page parts, with a footnote between its halves, is one', () => {
  const text =
    'Đảng ủy quyết định thành lập 05 cơ quan¹ (03 ban,\n\n¹ Theo Quyết định số 12-QĐ/ĐU.\n\nvà 02 văn phòng) trong quý.';
  expect(
    readNarrative(text).map(({ verdict, figures }) => [verdict, ...figures.map((each) => each.text)]),
  ).toEqual([['holds', '05', '03', '02']]);
});

test('figures of a footnote belong to what refers to it; the claim stands in the text', () => {
  const text = 'Tổ chức 20 hội nghị³ tại cơ sở.\n\n³ Gồm 11 hội nghị trực tiếp; 8 hội nghị trực tuyến.';
  const [claim] = readNarrative(text);
  expect([claim?.verdict, claim?.expected?.value.toNumber(), claim?.quote]).toEqual([
    'broken',
    19,
    'Tổ chức 20 hội nghị',
  ]);
});

test('all are said to have what some are said not to have: asked, never called wrong', () => {
  const some = 'Lý luận chính trị: cao cấp 04 người, trung cấp 11 người, chưa qua đào tạo 02 người.';
  const all = '100% công chức đạt chuẩn về chuyên môn và lý luận chính trị theo quy định.';
  const told = (text: string): string[] =>
    readNarrative(text)
      .filter(({ rule }) => rule === 'unfilled')
      .map(({ verdict, figures }) => [verdict, ...figures.map((each) => each.text)].join(' '));
  expect(told(`${some}\n\n${all}`)).toEqual(['unknown 100 02']);
  expect(told(`${some}\n\n${all.replace('lý luận chính trị', 'ngoại ngữ')}`)).toEqual([]);
  expect(told(`${some.replace('02', '0')}\n\n${all}`)).toEqual([]);
});

test('a rate in thousandths rises by thousandths, never by as many per cent', () => {
  const told = (text: string): string[] =>
    readNarrative(text).map(({ rule, verdict }) => `${rule} ${verdict}`);
  expect(told('Tỷ suất sinh tăng từ 12‰ lên 15‰ (tăng 3‰).')).toEqual(['difference holds']);
  expect(told('Tỷ suất sinh tăng từ 12‰ lên 15‰ (tăng 25‰).')).toEqual(['difference unknown']);
});
