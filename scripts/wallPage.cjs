// The page for an office's wall, docs/treo-tuong.md and docs/wall.md, as a Word file of one A4 page: an office fills in whom to
// call and prints it.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Its file in the package -> where it is written, and in which language. */
const PAGES = {
  'Treo-tuong.docx': { source: 'treo-tuong.md', language: 'vi-VN' },
  'Treo-tuong-English.docx': { source: 'wall.md', language: 'en-GB' },
};
/** Half points: read from a step away. */
const SIZES = { title: 64, heading: 42, text: 31 };
const DATE = '2000-01-01T00:00:00Z';
const GREEN = '0F6C3A';

/** "Chép **cả bảng**" as runs. */
function runsOf(docx, text) {
  return text
    .split('**')
    .map((part, i) => new docx.TextRun({ text: part, bold: i % 2 === 1, size: SIZES.text }))
    .filter((_, i, all) => all.length === 1 || text.split('**')[i] !== '');
}

function tableOf(docx, lines) {
  const rows = lines
    .filter((line) => !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: [4000, 6000],
    rows: rows.map(
      (cells, i) =>
        new docx.TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new docx.TableCell({
                margins: { top: 110, bottom: 110, left: 100, right: 100 },
                children: [new docx.Paragraph({ children: runsOf(docx, i === 0 ? `**${cell}**` : cell) })],
              }),
          ),
        }),
    ),
  });
}

function blocksOf(docx, markdown) {
  const blocks = [];
  const lines = markdown.split('\n');
  let list = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) {
      const run = new docx.TextRun({ text: line.slice(2), bold: true, size: SIZES.title, color: GREEN });
      blocks.push(new docx.Paragraph({ heading: 'Heading1', spacing: { after: 80 }, children: [run] }));
    } else if (line.startsWith('## ')) {
      list++;
      const run = new docx.TextRun({ text: line.slice(3), bold: true, size: SIZES.heading, color: GREEN });
      blocks.push(
        new docx.Paragraph({ heading: 'Heading2', spacing: { before: 320, after: 140 }, children: [run] }),
      );
    } else if (/^\d+\. /.test(line)) {
      blocks.push(
        new docx.Paragraph({
          numbering: { reference: 'steps', level: 0, instance: list },
          spacing: { after: 130 },
          children: runsOf(docx, line.replace(/^\d+\. /, '')),
        }),
      );
    } else if (line.startsWith('|')) {
      let end = at;
      while (lines[end + 1]?.startsWith('|')) end++;
      blocks.push(tableOf(docx, lines.slice(at, end + 1)));
      at = end;
    } else {
      blocks.push(new docx.Paragraph({ spacing: { before: 200, after: 120 }, children: runsOf(docx, line) }));
    }
  }
  return blocks;
}

/** The same bytes whenever the same page is made. */
function undated(bytes) {
  const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [
    name,
    name === 'docProps/core.xml'
      ? strToU8(strFromU8(part).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${DATE}`))
      : part,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(DATE) });
}

/** The bytes of one of PAGES. */
function wallPage({ source, language }) {
  const docx = require('docx');
  const markdown = readFileSync(join(__dirname, '../docs', source), 'utf8');
  const { convertMillimetersToTwip: mm } = docx;
  const document = new docx.Document({
    title: /^# (.*)$/m.exec(markdown)[1],
    creator: 'Số Khớp',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: SIZES.text, language: { value: language } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: docx.LevelFormat.DECIMAL,
              text: '%1.',
              style: {
                run: { bold: true, size: SIZES.text },
                paragraph: { indent: { left: 560, hanging: 560 } },
              },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(15), bottom: mm(15), left: mm(20), right: mm(15) },
          },
        },
        children: blocksOf(docx, markdown),
      },
    ],
  });
  return docx.Packer.toBuffer(document).then(undated);
}

module.exports = { PAGES, wallPage };
