/** A small table as it is brought into a report. */
import type { TableToInsert } from '../../../src/app/contract/report';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const MARKUP = `<pkg:package xmlns:pkg="p"><w:document ${W}><w:body><w:sdt><w:sdtPr><w:alias w:val="Biểu"/><w:tag w:val="SoKhop|x|1"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p><w:tbl><w:tr>${cell('a')}${cell('1')}</w:tr></w:tbl><w:p><w:r><w:t>Mã: 7K2M</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document></pkg:package>`;

export const TABLE: TableToInsert & { readonly properties: string } = {
  tag: 'SoKhop|x|1',
  title: 'Biểu',
  markup: MARKUP,
  values: [['a', '1']],
  headerRows: 0,
  properties: 'SoKhopTable.1.',
};

/** What its control and its seal are to say next. */
export const RENEWED = {
  tag: 'SoKhop|x|2',
  title: 'Biểu mới',
  old: TABLE.properties,
  prefix: 'SoKhopTable.2.',
  printed: { old: '7K2M', next: '9QXA' },
  properties: [{ name: 'SoKhopTable.2.Seal', value: '2' }],
};
