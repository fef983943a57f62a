import { plainItem } from '../../../../src/hosts/xlsx/read/cells/plainItem';

test.each([
  ['<t>a</t>', 'a'],
  ['<t xml:space="preserve"> a </t>', ' a '],
  ['<t></t>', ''],
  ['<t>a &gt; b</t>', 'a > b'],
  ['<t>_x0041_</t>', 'A'],
  ['<r><t>a</t></r><r><t>b</t></r>', 'ab'],
])('%s is the text "%s"', (inner, text) => {
  expect(plainItem(inner)).toEqual({ text, font: undefined, struck: undefined });
});

test.each(['<x:t>a</x:t>', '<t><!-- a -->b</t>', '<t><?a?>b</t>', `<t>${'a'.repeat((1 << 20) + 1)}</t>`])(
  'what is not written plainly is left to others: %.20s',
  (inner) => {
    expect(plainItem(inner)).toBeNull();
  },
);

test('the font is that of the first run that names one', () => {
  const font = (...looks: string[]) =>
    plainItem(looks.map((look) => `<r><rPr>${look}</rPr><t>a</t></r>`).join(''))?.font;
  expect(font('<rFont val=".VnTime"/>', '<rFont val="Arial"/>')).toBe('.VnTime');
  expect(font('<rFont/>', '<rFont val="Arial"/>')).toBe('Arial');
  expect(font('<rFont/>')).toBeUndefined();
});

test('labels are kept, but no more than some thousands', () => {
  const first = plainItem('<t>Tổng số</t>');
  expect(plainItem('<t>Tổng số</t>')).toBe(first);
  for (let i = 0; i < 20_000; i++) expect(plainItem(`<t>${i}</t>`)?.text).toBe(String(i));
  const again = plainItem('<t>Tổng số</t>');
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});
