// What of a Word text is seen on the printed page, element by element; and which stretches a field computes.
import { isSeen, noteLook, symbolText, type TextLook } from '../../../src/hosts/docx/walk/textLook';
import { createWordFields, isComputed } from '../../../src/hosts/docx/walk/wordFields';

const lookOf = (...elements: readonly (readonly [string, string?])[]): TextLook => {
  const look: TextLook = {};
  for (const [element, attributes = ''] of elements) noteLook(look, element, attributes);
  return look;
};

test.each([
  // Hidden, and taken back by a later word of the same kind.
  [[['vanish']], false],
  [[['vanish', ' w:val="true"']], false],
  [[['vanish', ' w:val="0"']], true],
  [[['vanish', ' w:val="off"']], true],
  [[['w14:noFill']], false],
  // Crossed out by either of two lines.
  [[['strike']], false],
  [[['dstrike']], false],
  [[['strike', ' w:val="false"']], true],
  [[['strike'], ['dstrike', ' w:val="0"']], false],
  // In the ground's own colour, or nearly so; narrowed, laid over each other, moved away, whatever the size that follows.
  [
    [
      ['color', ' w:val="1F3864"'],
      ['shd', ' w:fill="203864"'],
    ],
    false,
  ],
  [
    [
      ['color', ' w:val="1F3864"'],
      ['shd', ' w:fill="FFF2CC"'],
    ],
    true,
  ],
  [
    [
      ['color', ' w:val="000000" w:themeColor="text1"'],
      ['shd', ' w:fill="000000"'],
    ],
    true,
  ],
  [
    [
      ['w', ' w:val="3"'],
      ['sz', ' w:val="24"'],
    ],
    false,
  ],
  [
    [
      ['spacing', ' w:val="-200"'],
      ['sz', ' w:val="24"'],
    ],
    false,
  ],
  [[['spacing', ' w:val="-6"']], true],
  [
    [
      ['position', ' w:val="-300"'],
      ['sz', ' w:val="24"'],
    ],
    false,
  ],
  // White on the paper, but not on something dark.
  [[['color', ' w:val="FFFFFF"']], false],
  [[['color', ' w:val="FEFDFA"']], false],
  [[['color', ' w:val="FF0000"']], true],
  [[['color', ' w:val="000000" w:themeColor="background1"']], false],
  [[['color']], true],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['shd', ' w:fill="1F4E79"'],
    ],
    true,
  ],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['shd', ' w:fill="FFFFFF"'],
    ],
    false,
  ],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['shd', ' w:fill="auto"'],
    ],
    false,
  ],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['shd', ' w:themeFill="accent1"'],
    ],
    true,
  ],
  [[['color', ' w:val="FFFFFF"'], ['shd']], false],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['highlight', ' w:val="red"'],
    ],
    true,
  ],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['highlight', ' w:val="white"'],
    ],
    false,
  ],
  [
    [
      ['color', ' w:val="FFFFFF"'],
      ['highlight', ' w:val="none"'],
    ],
    false,
  ],
  // Too small, squeezed, or moved out of sight.
  [[['sz', ' w:val="2"']], false],
  [[['sz', ' w:val="6"']], true],
  [[['sz', ' w:val=""']], true],
  [
    [
      ['sz', ' w:val="2"'],
      ['sz', ' w:val="26"'],
    ],
    true,
  ],
  [[['w', ' w:val="1"']], false],
  [[['w', ' w:val="100"']], true],
  [[['position', ' w:val="-400"']], false],
  [[['position', ' w:val="6"']], true],
  [[['spacing', ' w:line="20" w:lineRule="exact"']], false],
  [[['spacing', ' w:line="240" w:lineRule="exact"']], true],
  [[['spacing', ' w:line="20" w:lineRule="auto"']], true],
  [[['spacing', ' w:lineRule="exact"']], true],
  [[['ind', ' w:left="20000"']], false],
  [[['ind', ' w:firstLine="-20000"']], false],
  [[['ind', ' w:left="720" w:hanging="360"']], true],
  // What says nothing of it.
  [[['b'], ['rFonts', ' w:ascii="Wingdings"'], ['numId', ' w:val="3"']], true],
] as const)('%j is seen: %s', (elements, seen) => {
  expect(isSeen(lookOf(...elements))).toBe(seen);
});

test('of several looks the nearest decides what it says', () => {
  expect(isSeen(lookOf(['vanish']), lookOf(['vanish', ' w:val="0"']))).toBe(true);
  expect(isSeen(lookOf(['color', ' w:val="FFFFFF"']), lookOf(['shd', ' w:fill="000000"']))).toBe(true);
  expect(isSeen({})).toBe(true);
});

test('fonts of pictures, and numbers that Word sets', () => {
  for (const [attributes, pictures] of [
    [' w:ascii="Wingdings"', true],
    [' w:hAnsi="wingdings 2"', true],
    [' w:cs="Zapf Dingbats"', true],
    [' w:ascii="Times New Roman"', false],
    [` w:ascii="Wingdings${' '.repeat(40)}"`, false],
    ['', false],
  ] as const)
    expect([attributes, lookOf(['rFonts', attributes]).pictures]).toEqual([attributes, pictures]);
  expect(lookOf(['numId', ' w:val="3"']).numbered).toBe(true);
  expect(lookOf(['numId', ' w:val="0"']).numbered).toBe(false);
});

test.each([
  [' w:font="Symbol" w:char="F035"', '5'],
  [' w:font="Arial" w:char="0035"', '5'],
  [' w:char="F026"', '&amp;'],
  [' w:font="Wingdings" w:char="F0FC"', null],
  [' w:char="F101"', null],
  [' w:char="0009"', null],
  [' w:char="x"', null],
  ['', null],
])('a symbol%s is %j', (attributes, letter) => {
  expect(symbolText(attributes)).toBe(letter);
});

describe('fields', () => {
  test('a result that is computed begins behind the code, or at the end where there is none', () => {
    const fields = createWordFields();
    expect([fields.mark('begin'), fields.inCode]).toEqual([false, true]);
    fields.code(' =SUM(ABOVE) ');
    expect([fields.mark('separate'), fields.inCode]).toEqual([true, false]);
    expect([fields.mark('end'), fields.inCode]).toEqual([false, false]);
    fields.mark('begin');
    fields.code('PAGE');
    expect([fields.mark('end'), fields.inCode]).toEqual([true, false]);
  });

  test('the text of a link is no result', () => {
    const fields = createWordFields();
    fields.mark('begin');
    fields.code(' HYPER');
    fields.code('LINK "x" ');
    expect(fields.mark('separate')).toBe(false);
    expect(['HYPERLINK "x"', ' hyperlink x', 'HYPERLINKS', 'REF a'].map(isComputed)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('a field within the code of another hides both codes', () => {
    const fields = createWordFields();
    fields.mark('begin');
    fields.code('IF ');
    fields.mark('begin');
    fields.code('HYPERLINK x');
    expect([fields.mark('separate'), fields.inCode]).toEqual([false, true]);
    expect([fields.mark('end'), fields.inCode]).toEqual([false, true]);
    expect([fields.mark('separate'), fields.inCode]).toEqual([true, false]);
    // What is said behind the code is no code.
    fields.code('HYPERLINK x');
    expect(fields.mark('end')).toBe(false);
  });

  test('marks without a field, and codes beyond all reason, do no harm', () => {
    const fields = createWordFields();
    fields.code('x');
    expect([fields.mark('separate'), fields.mark('end'), fields.mark(null), fields.inCode]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    fields.mark('begin');
    for (let i = 0; i < 1000; i++) fields.code('x'.repeat(1000));
    expect(fields.mark('end')).toBe(true);
  });
});
