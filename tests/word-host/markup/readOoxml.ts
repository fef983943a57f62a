/** Reads the document of a flat package (ECMA-376, `pkg:package`): paragraphs, tables, content controls. */
import { createXmlScanner, type XmlEvents } from '../../../src/hosts/package/xml/scanXml';
import { decodeXml } from '../../../src/hosts/package/xml/xmlText';
import { type Block, Cell, Paragraph, Row, Story, Table } from '../model/text';
import { invalidArgument } from '../../office-host/protocol/hostError';
import type { MarkedControl, Markup } from './markup';

interface OpenControl {
  title: string;
  tag: string;
  readonly into: Block[];
  readonly from: number;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const attribute = (attributes: string, name: string): string =>
  decodeXml(new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? '');

export function readOoxml(xml: string): Markup {
  const start = /<w:body\b[^>]*>/.exec(xml);
  const end = xml.indexOf('</w:body>');
  if (!start || end < 0) throw invalidArgument();
  const home = new Story('MainDoc');
  const controls: MarkedControl[] = [];
  scan(`<w:body xmlns:w="w">${xml.slice(start.index + start[0].length, end)}</w:body>`, home, controls);
  return { blocks: home.blocks, controls };
}

function scan(xml: string, home: Story, controls: MarkedControl[]): void {
  const stories: Story[] = [home];
  const tables: Table[] = [];
  const rows: Row[] = [];
  const cells: Cell[] = [];
  const open: OpenControl[] = [];
  let paragraph: Paragraph | null = null;
  let inText = false;
  let inProperties = 0;
  const story = (): Story => stories[stories.length - 1] ?? home;
  const opening: Readonly<Record<string, (attributes: string) => void>> = {
    p: () => {
      paragraph = new Paragraph(story());
      story().blocks.push(paragraph);
    },
    pPr: () => inProperties++,
    rPr: () => inProperties++,
    sdtPr: () => inProperties++,
    t: () => (inText = true),
    tab: () => {
      if (paragraph && inProperties === 0) paragraph.text += '\t';
    },
    br: () => {
      if (paragraph) paragraph.text += '\u000b';
    },
    jc: (attributes) => {
      const word = attribute(attributes, 'val');
      if (paragraph && word !== '') paragraph.alignment = word.charAt(0).toUpperCase() + word.slice(1);
    },
    b: (attributes) => {
      if (paragraph && !/"(false|0)"/.test(attributes)) paragraph.bold = true;
    },
    pStyle: (attributes) => {
      if (paragraph) paragraph.style = attribute(attributes, 'val');
    },
    tbl: () => {
      const table = new Table(story());
      story().blocks.push(table);
      tables.push(table);
    },
    tr: () => {
      const table = tables[tables.length - 1];
      if (!table) throw invalidArgument();
      const row = new Row(table);
      table.rows.push(row);
      rows.push(row);
    },
    tblHeader: (attributes) => {
      const row = rows[rows.length - 1];
      if (row && !/"(false|0)"/.test(attributes)) row.isHeader = true;
    },
    tc: () => {
      const row = rows[rows.length - 1];
      if (!row) throw invalidArgument();
      const cell = new Cell(row);
      cell.story.blocks = [];
      row.cells.push(cell);
      cells.push(cell);
      stories.push(cell.story);
    },
    gridSpan: (attributes) => {
      const cell = cells[cells.length - 1];
      if (cell) cell.columns = Number(attribute(attributes, 'val'));
    },
    vMerge: (attributes) => {
      const cell = cells[cells.length - 1];
      if (cell) cell.merge = attribute(attributes, 'val') === 'restart' ? 'restart' : 'continue';
    },
    sdt: () => {
      const { blocks } = story();
      open.push({ title: '', tag: '', into: blocks, from: blocks.length });
    },
    alias: (attributes) => {
      const control = open[open.length - 1];
      if (control) control.title = attribute(attributes, 'val');
    },
    tag: (attributes) => {
      const control = open[open.length - 1];
      if (control) control.tag = attribute(attributes, 'val');
    },
  };
  const closing: Readonly<Record<string, () => void>> = {
    t: () => (inText = false),
    pPr: () => inProperties--,
    rPr: () => inProperties--,
    sdtPr: () => inProperties--,
    tbl: () => tables.pop(),
    tr: () => rows.pop(),
    tc: () => {
      cells.pop();
      stories.pop();
      paragraph = null;
    },
    sdt: () => {
      const control = open.pop();
      const first = control?.into[control.from];
      const last = control?.into[control.into.length - 1];
      if (control && first && last) {
        controls.push({ first, last, title: control.title, tag: control.tag });
      }
    },
  };
  const events: XmlEvents = {
    open: (name, attributes) => opening[local(name)]?.(attributes),
    close: (name) => {
      closing[local(name)]?.();
    },
    text: (raw) => {
      if (inText && paragraph) paragraph.text += decodeXml(raw);
    },
  };
  const scanner = createXmlScanner(events);
  scanner.push(xml);
  scanner.finish();
}
