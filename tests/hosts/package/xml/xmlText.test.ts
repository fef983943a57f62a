// Texts as XML carries them, there and back.
import fc from 'fast-check';
import { openRoot } from '../../../../src/hosts/package/xml/openRoot';
import { splice } from '../../../../src/hosts/package/xml/splice';
import { withChild } from '../../../../src/hosts/package/xml/withChild';
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import {
  attribute,
  decodeXml,
  decodeXstring,
  encodeXstring,
  escapeXml,
  prefixedAttribute,
} from '../../../../src/hosts/package/xml/xmlText';

test.each([
  ['R&amp;D &lt;&gt;&quot;&apos;', 'R&D <>"\''],
  ['&#x111;&#273;', 'đđ'],
  ['&nbsp; &x; &#x110000; &#9999999;', '&nbsp; &x; &#x110000; &#9999999;'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['Tỷ lệ', 'Tỷ lệ'],
])('%j is read as %j', (raw, text) => {
  expect(decodeXml(raw)).toBe(text);
});

test('any text comes back from a cell as it went in, whatever XML forbids in it', () => {
  const any = fc.string({ unit: 'binary', maxLength: 40 });
  const odd = fc.constantFrom(
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    '\0',
    '\x1f',
    '\uffff',
    '_x000D_',
    '_x',
    'đ',
  );
  const texts = fc.array(fc.oneof(any, odd), { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const encoded = encodeXstring(text);
      expect(encoded).not.toMatch(/[<>\0-\x08\x0b-\x1f\ufffe\uffff]/);
      expect(decodeXstring(encoded)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('where there is no escape, what XML forbids is left out and pairs of surrogates stay', () => {
  expect(escapeXml('a\0b\ud800c\ud83d\ude00<&>"')).toBe('abc\ud83d\ude00&lt;&amp;&gt;&quot;');
});

test.each([
  [' name="a"', 'name', 'a'],
  [" r:name='b' name = 'a'", 'name', 'a'],
  [' x=1 name="a"', 'name', 'a'],
  [' name', 'name', null],
  [' other="name="', 'name', null],
  [" x='1' name=\"open", 'name', null],
])('of %j the attribute %s is %j', (attributes, name, value) => {
  expect(attribute(attributes, name)).toBe(value);
});

test('an attribute is found under whatever prefix its writer chose', () => {
  expect(prefixedAttribute(' rel:id="rId1"', 'id')).toBe('rId1');
  expect(prefixedAttribute(' id="rId1"', 'id')).toBeNull();
  expect(prefixedAttribute('', 'id')).toBeNull();
});

test('an element is put last into a root of any prefix, and into no other', () => {
  const put = (xml: string): unknown =>
    orProblem(() => withChild(openRoot(xml, 'Types'), 'Types', 'A b="1"'));
  expect(put('<Types><B/></Types>')).toBe('<Types><B/><A b="1"/></Types>');
  expect(put('<ct:Types xmlns:ct="u"/>')).toBe('<ct:Types xmlns:ct="u"><ct:A b="1"/></ct:Types>');
  for (const xml of ['', '<Types>', '<Other></Other>'])
    expect(put(xml)).toEqual({ problem: { code: 'file/damaged', detail: 'xml' } });
});

test('stretches are replaced where they stood; two over one another are a mistake of ours', () => {
  const at = (start: number, end: number, text: string) => ({ start, end, text });
  expect(splice('abcd', [at(3, 3, 'Z'), at(1, 3, 'X'), at(1, 1, 'W')])).toBe('aWXZd');
  expect(() => splice('abcd', [at(0, 3, ''), at(2, 4, '')])).toThrow('overlap');
});
