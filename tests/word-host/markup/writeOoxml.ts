/** Writes blocks as Word hands them over: a flat package with the document in it. */
import { type Block, type Cell, Paragraph } from '../model/text';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export function writeOoxml(blocks: readonly Block[]): string {
  return `<?xml version="1.0" standalone="yes"?>
<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml" pkg:contentType="${TYPE}"><pkg:xmlData><w:document xmlns:w="${W}"><w:body>${blocks.map(blockXml).join('')}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function blockXml(block: Block): string {
  if (block instanceof Paragraph) return paragraphXml(block);
  const rows = block.rows.map(
    ({ cells, isHeader }) =>
      `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cellXml).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

function cellXml({ columns, merge, story }: Cell): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down = merge === 'none' ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${story.blocks.map(blockXml).join('')}</w:tc>`;
}

function paragraphXml(paragraph: Paragraph): string {
  const pieces: string[] = [];
  for (let at = 0; at < paragraph.text.length;) {
    const revision = paragraph.revisionAt(at);
    let until = at + 1;
    while (until < paragraph.text.length && paragraph.revisionAt(until) === revision) until++;
    const text = escaped(paragraph.text.slice(at, until));
    const run = (name: string): string => `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;
    if (!revision) pieces.push(run('t'));
    else if (revision.kind === 'inserted') pieces.push(`<w:ins>${run('t')}</w:ins>`);
    else pieces.push(`<w:del>${run('delText')}</w:del>`);
    at = until;
  }
  return `<w:p>${pieces.join('')}</w:p>`;
}
