// A seal's properties put into packages of every making: nothing of the document's own is lost, none stands there twice.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  readDocumentProperties,
  withCustomProperties,
} from '../../../../src/hosts/package/parts/customProperties';

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';
const relationships = (target: string): string =>
  `<Relationships>${target === '' ? '' : `<Relationship Id="r1" Type="x/custom-properties" Target="${target}"/>`}</Relationships>`;

function packageOf(custom: string | null, parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const all: Record<string, string | null> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(custom === null ? '' : 'docProps/custom.xml'),
    'docProps/custom.xml': custom,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([name, xml]) => (xml === null ? [] : [[name, strToU8(xml)]])),
    ),
  );
}

function sealed(bytes: Uint8Array): unknown {
  const put = withCustomProperties(bytes, 'SoKhop', [{ name: 'SoKhop.code', value: 'A & B' }]);
  if ('problem' in put) return put.problem;
  const read = readDocumentProperties(put.bytes);
  return 'problem' in read ? read.problem : Object.fromEntries(read.properties);
}

const property = (attributes: string, value: string): string =>
  `<property ${attributes}><vt:lpwstr>${value}</vt:lpwstr></property>`;

test.each([
  ['no properties yet', null, {}],
  ['an empty root', '<Properties xmlns:vt="v"/>', {}],
  ['properties of its own', `<Properties>${property('pid="7" name="Số"', '12')}</Properties>`, { Số: '12' }],
  [
    'an earlier seal',
    `<Properties>${property('pid="2" name="SoKhop.code"', 'old')}${property('name="Other"', 'x')}</Properties>`,
    { Other: 'x' },
  ],
  [
    'prefixed names',
    '<op:Properties><op:property pid="3" name="SoKhop.old"><vt:lpwstr>1</vt:lpwstr></op:property><op:property pid="x" name="Own"><vt:i4>2</vt:i4></op:property></op:Properties>',
    { Own: '2' },
  ],
])('into a document with %s', (_what, custom, own) => {
  expect(sealed(packageOf(custom))).toEqual({ ...own, 'SoKhop.code': 'A & B' });
});

test('the numbers of properties stay apart', () => {
  const own = property('pid="41" name="Own"', 'x');
  const put = withCustomProperties(packageOf(`<Properties>${own}</Properties>`), 'SoKhop', [
    { name: 'SoKhop.a', value: '1' },
    { name: 'SoKhop.b', value: '2' },
  ]);
  if ('problem' in put) throw new Error(put.problem.code);
  const xml = strFromU8(unzipSync(put.bytes)['docProps/custom.xml']!);
  expect([...xml.matchAll(/pid="(\d+)"/g)].map(([, pid]) => pid)).toEqual(['41', '42', '43']);
});

test.each([
  [
    'a part of that name that nothing leads to',
    packageOf(null, { 'docProps/custom.xml': '<Properties/>' }),
    'archive',
  ],
  ['no list of content types', packageOf(null, { '[Content_Types].xml': null }), 'part'],
  ['no relationships', packageOf(null, { '_rels/.rels': null }), 'part'],
  ['another root', packageOf('<Other></Other>'), 'xml'],
  ['a root without an end', packageOf('<Properties >'), 'xml'],
])('a document with %s is not written into', (_what, bytes, detail) => {
  expect(sealed(bytes)).toEqual({ code: 'file/damaged', detail });
});

test('properties that only look alike stay', () => {
  const custom = `<Properties><propertyX name="SoKhop.x"/>${property('pid="2" name="Own"', 'x')}<property name="SoKhop.y"/></Properties>`;
  const put = withCustomProperties(packageOf(custom), 'SoKhop', []);
  if ('problem' in put) throw new Error(put.problem.code);
  const xml = strFromU8(unzipSync(put.bytes)['docProps/custom.xml']!);
  expect(xml).toContain('<propertyX name="SoKhop.x"/>');
  expect(xml).toContain(property('pid="2" name="Own"', 'x'));
});
