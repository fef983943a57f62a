// XML that office programs do not write: cut anywhere, quoted oddly, endless. It is read as it says, or refused.
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { createXmlScanner, scanXml } from '../../../../src/hosts/package/xml/scanXml';

/** What was seen, in order: "+a", "text", "-a". */
function seen(pieces: readonly string[]): unknown {
  return orProblem(() => {
    const found: string[] = [];
    const scanner = createXmlScanner({
      open: (name, attributes) => found.push('+' + name + attributes),
      close: (name) => found.push('-' + name),
      text: (raw) => found.push(raw),
    });
    pieces.forEach((piece) => {
      scanner.push(piece);
    });
    scanner.finish();
    return found;
  });
}

const damaged = { problem: { code: 'file/damaged', detail: 'xml' } };

test.each([
  ['<a><!-- <b> --><![CDATA[1 < 2 & 3]]><c/></a>', ['+a', '1 < 2 &amp; 3', '+c', '-c', '-a']],
  ['<?xml version="1.0"?><a b="1>2" c=\'"\'>x</a >', ['+a b="1>2" c=\'"\'', 'x', '-a']],
  ['<!DOCTYPE a [<!ELEMENT a (#PCDATA)> ] ><a/>', ['+a', '-a']],
  ['<!DOCTYPE a SYSTEM "x>]y" [ <!ATTLIST a b CDATA \'>\'> ]><a/>', ['+a', '-a']],
  [
    '<x:a xmlns:x="u"><c/><x:c/><y:c/></x:a>',
    ['+a xmlns:x="u"', '+:c', '-:c', '+c', '-c', '+y:c', '-y:c', '-a'],
  ],
])('%s is read the same in one piece and letter by letter', (xml, wanted) => {
  expect(seen([xml])).toEqual(wanted);
  const apart = seen(xml.split(''));
  const joined = (found: unknown): string => (found as string[]).join('|');
  expect(joined(apart).replace(/\|/g, '')).toBe(wanted.join(''));
});

test.each([
  '',
  'text alone',
  '<a>',
  '<a></a></a>',
  '<a/><b/>',
  '< a/>',
  '<a><!-- never ends</a>',
  '<a><![CDATA[never ends</a>',
  '<a><!what></a>',
  '<!DOCTYPE a [ <a/>',
  '<a b="1></a>',
  '</a>',
])('%s is damaged', (xml) => {
  expect(seen([xml])).toEqual(damaged);
});

test('an entity in a DOCTYPE is refused, one in its quotes or in a comment of the part is not', () => {
  expect(seen(['<!DOCTYPE a [<!ENTITY b "c">]><a/>'])).toEqual({
    problem: { code: 'file/damaged', detail: 'doctype' },
  });
  expect(seen(['<!DOCTYPE a SYSTEM "<!ENTITY"><a/>'])).toEqual(['+a', '-a']);
});

test('a tag that goes on for a million characters is refused before it is kept', () => {
  expect(seen([`<a b="${'x'.repeat(600_000)}`, 'x'.repeat(600_000)])).toEqual(damaged);
});

test('what a reader skips is passed over unread', () => {
  const found: string[] = [];
  const xml = '<a><b><c/>1</b><d/></a>';
  scanXml(xml, {
    open: (name) => found.push(name),
    skip: (name, end) => (name === 'b' ? xml.indexOf('</b>') : end),
  });
  expect(found).toEqual(['a', 'b', 'd']);
});
