/** The text of a string item as the usual writers write it, looked up where it came before. */
import { scanXml } from '../../../package/xml/scanXml';
import { decodeXstring } from '../../../package/xml/xmlText';
import { longestText, type StringItem, StringItemCollector } from './stringItem';

/** Labels come again in every file. */
const items = new Map<string, StringItem>();
const MOST_ITEMS = 20000;
const LONGEST_ITEM = 500;

/** What stands in `<si>` or `<is>`; null where it is not as plain as that. */
export function plainItem(inner: string): StringItem | null {
  const known = items.get(inner);
  if (known) return known;
  if (inner.length > longestText || inner.includes('<!') || inner.includes('<?')) return null;
  const item = plainText(inner) ?? richText(inner);
  if (item && inner.length <= LONGEST_ITEM) {
    if (items.size >= MOST_ITEMS) items.clear();
    items.set(inner, item);
  }
  return item;
}

function plainText(inner: string): StringItem | null {
  if (!/^<t(?: xml:space="preserve")?>[^<]*<\/t>$/.test(inner)) return null;
  const text = inner.slice(inner.indexOf('>') + 1, -'</t>'.length);
  return { text: decodeXstring(text), font: undefined, struck: undefined };
}

function richText(inner: string): StringItem | null {
  const collector = new StringItemCollector();
  let depth = 0;
  const strange: string[] = [];
  scanXml('<is>' + inner + '</is>', {
    open(element, attributes) {
      if (depth++ > 0) collector.open(element, attributes);
      if (element.includes(':')) strange.push(element);
    },
    text(raw) {
      collector.add(raw);
    },
    close(element) {
      if (--depth > 0) collector.close(element);
    },
  });
  return strange.length === 0 ? collector.take() : null;
}
