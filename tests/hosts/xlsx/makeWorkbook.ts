/** Builds the bytes of small workbooks by hand, part by part, for what no writer would write. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface HandmadeSheet {
  readonly name: string;
  /** What stands in `<sheetData>`: rows and cells as XML. */
  readonly rows?: string;
  /** Before `<sheetData>`: `<sheetFormatPr/>`, `<cols>`. */
  readonly head?: string;
  /** After it: `<mergeCells>`, `<sheetProtection/>`. */
  readonly tail?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** A chart, dialog or macro sheet has no cells and lies in a folder of its own. */
  readonly kind?: 'worksheet' | 'chartsheet' | 'dialogsheet';
  /** The whole part, instead of rows, head and tail. */
  readonly xml?: string;
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  /** What stands in `<styleSheet>`; see `styleSheet`. */
  readonly styles?: string;
  /** Each a `<si>`'s content: "<t>Tổng số</t>". */
  readonly sharedStrings?: readonly string[];
  /** Attributes of `<workbookPr>`. */
  readonly workbookPr?: string;
  /** `<definedName>` elements. */
  readonly names?: string;
  /** Written as `<x:worksheet xmlns:x=…>` when "x". */
  readonly prefix?: string;
  /** The namespaces of ISO/IEC 29500 Strict. */
  readonly strict?: boolean;
  /** `<calcChain>` entries. */
  readonly calcChain?: string;
  /** More parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same bytes for the same description. */
export function makeWorkbook(book: Handmade): Uint8Array {
  const main = book.strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = book.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const wrap = (root: string, content: string): string => {
    const xml = `<${root} xmlns="${main}" xmlns:r="${office}">${content}</${root}>`;
    return declaration + (book.prefix ? prefixed(xml, book.prefix) : xml);
  };
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relationships = (content: string): string =>
    declaration +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

  const parts: Record<string, string | Uint8Array> = {};
  const links: string[] = [];
  const overrides: string[] = [];
  const add = (id: string, kind: string, name: string, contentType: string, xml: string): void => {
    parts['xl/' + name] = xml;
    links.push(relationship(id, kind, name));
    overrides.push(`<Override PartName="/xl/${name}" ContentType="${spreadsheetml}.${contentType}+xml"/>`);
  };

  book.sheets.forEach((sheet, i) => {
    const kind = sheet.kind ?? 'worksheet';
    const content = `${sheet.head ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.tail ?? ''}`;
    const xml = sheet.xml ?? wrap(kind, kind === 'worksheet' ? content : '<sheetViews/>');
    add(`rId${i + 1}`, kind, `${kind}s/sheet${i + 1}.xml`, kind, xml);
  });
  add('rIdStyles', 'styles', 'styles.xml', 'styles', wrap('styleSheet', book.styles ?? styleSheet()));
  if (book.sharedStrings) {
    const items = book.sharedStrings.map((item) => `<si>${item}</si>`).join('');
    add('rIdStrings', 'sharedStrings', 'sharedStrings.xml', 'sharedStrings', wrap('sst', items));
  }
  if (book.calcChain)
    add('rIdCalc', 'calcChain', 'calcChain.xml', 'calcChain', wrap('calcChain', book.calcChain));

  const sheets = book.sheets
    .map(
      ({ name, state }, i) =>
        `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
    )
    .join('');
  const names = book.names ? `<definedNames>${book.names}</definedNames>` : '';
  const files: Zippable = {};
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(overrides.join('')),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': wrap(
      'workbook',
      `<workbookPr${book.workbookPr ? ' ' + book.workbookPr : ''}/><sheets>${sheets}</sheets>${names}`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(links.join('')),
    ...parts,
    ...book.parts,
  };
  for (const [name, content] of Object.entries(all)) {
    files[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: '2020-01-01T00:00:00' },
    ];
  }
  return zipSync(files);
}

const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(overrides: string): string {
  return (
    declaration +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetml}.sheet.main+xml"/>${overrides}</Types>`
  );
}

/** Cell styles in order: 0 is General; each code adds the next one, in the font of the same place if given. */
export function styleSheet(codes: readonly string[] = [], fonts: readonly string[] = []): string {
  const numFmts = codes
    .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`)
    .join('');
  const names = ['Times New Roman', ...codes.map((_, i) => fonts[i] ?? 'Times New Roman')];
  const xfs = codes.map(
    (_, i) =>
      `<xf numFmtId="${164 + i}" fontId="${i + 1}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `<numFmts count="${codes.length}">${numFmts}</numFmts>` +
    `<fonts count="${names.length}">${names.map((name) => `<font><sz val="12"/><name val="${name}"/></font>`).join('')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>`
  );
}

/** `<row r="1"><c r="A1">…` for numbers, and inline texts for texts; null leaves the cell out. */
export function rowsOf(values: readonly (readonly (string | number | null)[])[]): string {
  return values
    .map((line, row) => {
      const cells = line.map((value, column) => {
        const at = String.fromCharCode(65 + column) + String(row + 1);
        if (value === null) return '';
        return typeof value === 'number'
          ? `<c r="${at}"><v>${value}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
      });
      return `<row r="${row + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function prefixed(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`).replace(' xmlns="', ` xmlns:${prefix}="`);
}
