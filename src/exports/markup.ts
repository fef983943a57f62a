/** A small tree of elements, written as HTML text or drawn as DOM nodes: the same table on both ways to the clipboard. */

export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `{'text-align': 'right'}` */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

export function element(
  tag: string,
  style: Markup['style'],
  children: Markup['children'],
  attributes: Markup['attributes'] = {},
): Markup {
  return { tag, attributes, style, children };
}

const EMPTY_ELEMENTS = ['br', 'col'];

export function writeMarkup(node: Markup | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.keys(node.attributes).map(
    (name) => ` ${name}="${escapeHtml(node.attributes[name] ?? '')}"`,
  );
  const style = styleText(node.style);
  const open = `<${node.tag}${attributes.join('')}${style === '' ? '' : ` style="${escapeHtml(style)}"`}>`;
  if (EMPTY_ELEMENTS.includes(node.tag)) return open;
  return `${open}${node.children.map(writeMarkup).join('')}</${node.tag}>`;
}

/** Text nodes only. Styles go through the CSSOM, which a strict content policy allows. */
export function drawMarkup(node: Markup, document: Document): HTMLElement {
  const drawn = document.createElement(node.tag);
  Object.keys(node.attributes).forEach((name) => {
    drawn.setAttribute(name, node.attributes[name] ?? '');
  });
  drawn.style.cssText = styleText(node.style);
  for (const child of node.children) {
    drawn.appendChild(
      typeof child === 'string' ? document.createTextNode(child) : drawMarkup(child, document),
    );
  }
  return drawn;
}

function styleText(style: Markup['style']): string {
  return Object.keys(style)
    .map((name) => `${name}:${style[name] ?? ''}`)
    .join(';');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
