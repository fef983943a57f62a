/** What of a document's styles decides whether text is seen on paper (ECMA-376 Part 1, 17.7). */
import { scanPart } from '../../package/parts/readPart';
import { readRelationships } from '../../package/parts/relationships';
import { prefixedAttribute } from '../../package/xml/xmlText';
import type { Archive } from '../../package/zip/archive';
import { noteLook, type TextLook } from './textLook';
import { createWordNames } from './wordNames';

export interface WordStyles {
  /** What a style says, its ancestors' included; nothing for a style that is not there. */
  look(id: string | null): TextLook;
  /** Of text whose paragraph names no style. */
  readonly plain: TextLook;
}

interface StoredStyle {
  basedOn: string | null;
  readonly look: TextLook;
}

/** A chain longer than this is a circle. */
const longestChain = 20;

export function readWordStyles(archive: Archive, mainPart: string): WordStyles {
  const target = readRelationships(archive, mainPart).find(({ kind }) => kind === 'styles')?.target;
  const entry = target === undefined ? undefined : archive.entry(target);
  const styles = new Map<string, StoredStyle>();
  const defaults: TextLook = {};
  let normal: string | null = null;
  if (entry) {
    const names = createWordNames();
    let style: StoredStyle = { basedOn: null, look: {} };
    // What a table's style says of its first row, its last, and their like.
    let ofSomeRows = false;
    scanPart(archive, entry, {
      open(raw, attributes) {
        const name = names.opened(raw, attributes);
        if (name === 'docDefaults') style = { basedOn: null, look: defaults };
        else if (name === 'style') {
          style = { basedOn: null, look: {} };
          const id = prefixedAttribute(attributes, 'styleId') ?? '';
          styles.set(id, style);
          const isDefault = /^(1|true|on)$/.test(prefixedAttribute(attributes, 'default') ?? '');
          if (isDefault && prefixedAttribute(attributes, 'type') === 'paragraph') normal = id;
        } else if (name === 'basedOn') style.basedOn = prefixedAttribute(attributes, 'val');
        else if (name === 'tblStylePr') ofSomeRows = true;
        else if (!ofSomeRows || name === 'shd') noteLook(style.look, name, attributes);
      },
      close(raw) {
        if (names.closed(raw) === 'tblStylePr') ofSomeRows = false;
      },
    });
  }
  const known = new Map<string, TextLook>();
  const look = (id: string | null): TextLook => {
    if (id === null) return {};
    const before = known.get(id);
    if (before) return before;
    const chain: TextLook[] = [];
    let next: string | null = id;
    while (next !== null && chain.length < longestChain) {
      const style = styles.get(next);
      chain.unshift(style?.look ?? {});
      next = style?.basedOn ?? null;
    }
    const whole = Object.assign({}, ...chain) as TextLook;
    known.set(id, whole);
    return whole;
  };
  return { look, plain: { ...defaults, ...look(normal) } };
}
