/** One cell as SpreadsheetML (ECMA-376 Part 1, 18.3.1.4). */
import type { CellContent } from '../../../core/fill/change';
import { encodeXstring, escapeXml } from '../../package/xml/xmlText';

/**
 * `<c r="D61" s="5"><v>2647</v></c>`. `attributes` are the old ones but for the type; numbers are written with the
 * fewest digits that read back as the same number; texts stand in the cell itself, so no other part changes.
 */
export function cellXml(prefix: string, attributes: string, content: CellContent): string {
  const { value, formula } = content;
  const kept = attributes.trim().replace(/\/$/, '').trim();
  const tag = (type: string): string => `<${prefix}c ${kept}${type === '' ? '' : ` t="${type}"`}`;
  const element = (name: string, text: string, more = ''): string =>
    `<${prefix}${name}${more}>${text}</${prefix}${name}>`;
  const f = formula === null ? '' : element('f', escapeXml(formula.replace(/^=/, '')));
  const end = `</${prefix}c>`;
  if (typeof value === 'number') return `${tag('')}>${f}${element('v', numberText(value))}${end}`;
  if (typeof value === 'boolean') return `${tag('b')}>${f}${element('v', value ? '1' : '0')}${end}`;
  if (typeof value === 'string' && f !== '')
    return `${tag('str')}>${f}${element('v', encodeXstring(value))}${end}`;
  if (typeof value === 'string' && value !== '') {
    const text = element('t', encodeXstring(value), ' xml:space="preserve"');
    return `${tag('inlineStr')}>${element('is', text)}${end}`;
  }
  return f === '' ? `${tag('')}/>` : `${tag('')}>${f}${end}`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A cell holds no ' + String(value));
  return String(value === 0 ? 0 : value).replace('e', 'E');
}

/** Sets, replaces or (with null) removes an attribute in the text between a tag's name and its end. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const text = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const spaced = attributes.startsWith(' ') || attributes === '' ? attributes : ' ' + attributes;
  return pattern.test(spaced) ? spaced.replace(pattern, () => text) : spaced.trimEnd() + text;
}
