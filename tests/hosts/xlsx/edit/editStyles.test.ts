// Styles added to parts of every making: what is there stays, and the same wish gives the same style.
import { createStyleEditor } from '../../../../src/hosts/xlsx/edit/editStyles';

const root = (content: string, prefix = ''): string =>
  `<${prefix}styleSheet xmlns${prefix === '' ? '' : ':' + prefix.slice(0, -1)}="u">${content}</${prefix}styleSheet>`;

test('a style is a clone of the one it is made from', () => {
  const editor = createStyleEditor(
    root(
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Arial"/></font></fonts>' +
        '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0" borderId="3"><alignment wrapText="1"/></xf></cellXfs>',
    ),
  );
  expect(editor.result()).toBeNull();
  expect(editor.styleWith(1, '0.0', null)).toBe(2);
  expect(editor.styleWith(1, '0.0', null)).toBe(2);
  expect(editor.styleWith(0, '#,##0', null)).toBe(3);
  expect(editor.styleWith(0, '0.000', 'Times New Roman')).toBe(4);
  expect(editor.styleWith(1, '0.000', 'Times New Roman')).toBe(5);
  expect(editor.styleWith(9, null, 'Arial')).toBe(6);
  expect(editor.result()).toBe(
    root(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0.000"/></numFmts>' +
        '<fonts count="2"><font><sz val="12"/><name val="Arial"/></font><font><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
        '<cellXfs count="7"><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0" borderId="3"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="170" fontId="0" borderId="3" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="3" fontId="0" applyNumberFormat="1"/>' +
        '<xf numFmtId="171" fontId="1" applyNumberFormat="1" applyFont="1"/>' +
        '<xf numFmtId="171" fontId="1" borderId="3" applyNumberFormat="1" applyFont="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="0" fontId="0" applyFont="1"/></cellXfs>',
    ),
  );
});

test('a part without formats gets a list of them, under the prefix of its root', () => {
  const editor = createStyleEditor(root('<x:fonts><x:font/></x:fonts><x:cellXfs><x:xf/></x:cellXfs>', 'x:'));
  expect(editor.styleWith(0, '0.000" <đ>"', 'A & B')).toBe(1);
  expect(editor.result()).toBe(
    root(
      '<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.000&quot; &lt;đ&gt;&quot;"/></x:numFmts>' +
        '<x:fonts count="2"><x:font/><x:font><x:name val="A &amp; B"/></x:font></x:fonts>' +
        '<x:cellXfs count="2"><x:xf/><x:xf numFmtId="164" applyNumberFormat="1" fontId="1" applyFont="1"/></x:cellXfs>',
      'x:',
    ),
  );
});

test('lists that are empty, or whose items say nothing, are filled', () => {
  const editor = createStyleEditor(
    root(
      '<numFmts><numFmt numFmtId="9"/></numFmts><fonts/><cellXfs count="0"/><dxfs><dxf><font/><numFmt/></dxf></dxfs>',
    ),
  );
  expect(editor.styleWith(0, '0.00000', 'Arial')).toBe(0);
  expect(editor.result()).toBe(
    root(
      '<numFmts count="2"><numFmt numFmtId="9"/><numFmt numFmtId="164" formatCode="0.00000"/></numFmts>' +
        '<fonts count="1"><font><name val="Arial"/></font></fonts>' +
        '<cellXfs count="1"><xf numFmtId="164" applyNumberFormat="1" fontId="0" applyFont="1"/></cellXfs>' +
        '<dxfs><dxf><font/><numFmt/></dxf></dxfs>',
    ),
  );
});

test.each([
  [
    '<font><b/><name val="Arial"/><family val="2"/><charset val="163"/><scheme val="minor"/></font>',
    '<font><b/><name val="New"/></font>',
  ],
  ['<font><sz val="9"/></font>', '<font><sz val="9"/><name val="New"/></font>'],
  ['<font/>', '<font><name val="New"/></font>'],
])('of %s only the name changes', (font, renamed) => {
  const editor = createStyleEditor(root(`<fonts>${font}</fonts><cellXfs><xf fontId="0"/></cellXfs>`));
  editor.styleWith(0, null, 'New');
  expect(editor.result()).toContain(`${font}${renamed}</fonts>`);
});
