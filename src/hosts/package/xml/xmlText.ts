/** Attributes, entities and the escapes of SpreadsheetML texts. */

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** "R&amp;D &#x111;" -> "R&D đ". Without a DOCTYPE there are no entities but the five; another stays as it stands. */
export function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g,
    (entity, hex, decimal, name) => {
      if (name) return named.get(String(name)) ?? entity;
      const code = hex ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/**
 * "_x000D_" -> a carriage return, "_x005F_x000D_" -> "_x000D_" itself: how texts carry what XML cannot
 * (ECMA-376 Part 1, 22.9.2.19 ST_Xstring).
 */
export function decodeXstring(raw: string): string {
  const text = decodeXml(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}

/** The reverse of `decodeXstring`: what XML forbids is escaped, and so is what would look like an escape. */
export function encodeXstring(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replace(
    forbidden,
    // Whole pairs of surrogates match first and stay, so that what is left of them is alone.
    (found) =>
      found.length === 2
        ? found
        : '_x' + found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + '_',
  );
  return escapeXml(escaped);
}

/** Control characters, U+FFFE, U+FFFF and lone surrogates. A carriage return is allowed, but read as a line feed. */
const forbidden = /[\ud800-\udbff][\udc00-\udfff]|[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/g;

/** For texts of any part; where there is no escape for what XML forbids, it is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, (found) => (found.length === 2 ? found : ''))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The decoded value of an attribute of exactly this name, prefix and all; null when it is absent. */
export function attribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  // Nearly every writer separates by one space and uses double quotes; within such text no value can hold ` name="`.
  if (!attributes.includes("'")) {
    const at = attributes.indexOf(' ' + name + '="');
    if (at >= 0) {
      const start = at + name.length + 3;
      return decodeXml(attributes.slice(start, attributes.indexOf('"', start)));
    }
  }
  return findAttribute(attributes, (key) => key === name);
}

/** As `attribute`, for one in a namespace whose prefix the writer chose: "id" finds r:id. */
export function prefixedAttribute(attributes: string, localName: string): string | null {
  if (!attributes.includes(localName)) return null;
  return findAttribute(attributes, (key) => key.endsWith(':' + localName));
}

/** In one pass, whatever stands there: a hostile tag is a million characters long. */
function findAttribute(attributes: string, wanted: (key: string) => boolean): string | null {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return null;
    const words = attributes.slice(at, equals).trimEnd();
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open++;
    const quote = attributes.charAt(open);
    const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (end < 0) {
      at = equals + 1;
      continue;
    }
    let start = words.length;
    while (start > 0 && !isSpace(words.charCodeAt(start - 1))) start--;
    if (wanted(words.slice(start))) return decodeXml(attributes.slice(open + 1, end));
    at = end + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** "1", "true" and "on" are yes (ST_OnOff); an absent attribute is not. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
