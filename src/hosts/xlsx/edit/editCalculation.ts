/** Keeps what Excel knows of formulas beside the cells in step with changed cells. */
import { withAttribute } from './cellXml';
import { scanXml } from '../../package/xml/scanXml';
import { splice, type Splice } from '../../package/xml/splice';
import { attribute } from '../../package/xml/xmlText';

/**
 * Asks Excel to reckon the whole workbook when it opens the file (ECMA-376 Part 1, 18.2.2, fullCalcOnLoad).
 *
 * The cached results that we write are exact. But other formulas may depend on a changed cell, and their cached
 * results are the old ones: without this Excel would go on showing the old total above the new part. It is set only in
 * workbooks that hold formulas, since its price is that Excel asks whether to save when the file is closed.
 */
export function askForCalculation(workbookXml: string): string {
  let found: { start: number; end: number; attributes: string } | null = null;
  let after = 0;
  let prefix = '';
  let depth = 0;
  scanXml(workbookXml, {
    open(element, attributes, start, end) {
      if (depth++ === 0) prefix = /^<([^\s:/>]+:)/.exec(workbookXml.slice(start, end))?.[1] ?? '';
      if (element === 'calcPr') found = { start, end, attributes };
    },
    close(element, _start, end) {
      // In the schema's order calcPr follows these.
      if (--depth === 1 && beforeCalcPr.has(element)) after = end;
    },
  });
  return splice(workbookXml, [calcPr(prefix, found, workbookXml, after)]);
}

const beforeCalcPr = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

function calcPr(
  prefix: string,
  found: { start: number; end: number; attributes: string } | null,
  source: string,
  after: number,
): Splice {
  if (!found) return { start: after, end: after, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  const attributes = withAttribute(found.attributes, 'fullCalcOnLoad', '1');
  const close = source.charAt(found.end - 2) === '/' ? '/>' : '>';
  return { start: found.start, end: found.end, text: `<${prefix}calcPr${attributes.trimEnd()}${close}` };
}

/**
 * Removes the elements of one kind whose attribute ends as given: the relationship to calcChain.xml, and its content
 * type. The calculation chain lists the cells with formulas (18.6); one that no longer fits makes Excel repair the
 * file, and without one Excel builds its own.
 */
export function withoutElement(source: string, element: string, name: string, ending: string): string {
  const splices: Splice[] = [];
  let open: number | null = null;
  scanXml(source, {
    open(found, attributes, start) {
      const value = attribute(attributes, name)?.toLowerCase();
      if (found === element && value?.endsWith(ending.toLowerCase())) open = start;
    },
    close(found, _start, end) {
      if (found !== element || open === null) return;
      splices.push({ start: open, end, text: '' });
      open = null;
    },
  });
  return splice(source, splices);
}
