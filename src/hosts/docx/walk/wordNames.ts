/**
 * Elements of a Word part by what they are, whatever prefix the writer chose: "t", "mc:Choice", "m:t", "wp:anchor". The
 * scanner leaves the root's own prefix out; a second prefix for the same namespace prints just as well.
 */

/** Transitional and strict (ECMA-376 Part 1 and 4). */
const known: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
]);

/** Gives each element's name; to be asked of every opening, in order, since openings declare prefixes. */
export function createWordNames(): {
  opened(name: string, attributes: string): string;
  closed(name: string): string;
} {
  const prefixes = new Map<string, string>();
  const named = (name: string): string => {
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = prefixes.get(name.slice(0, colon));
    return prefix === undefined ? name : prefix + name.slice(colon + 1);
  };
  return {
    opened(name, attributes) {
      if (attributes.includes('xmlns')) {
        for (const [, prefix = '', double, single] of attributes.matchAll(
          /\sxmlns(?::([^\s=:]{1,40}))?\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g,
        )) {
          const space = known.get(double ?? String(single));
          if (space === undefined) prefixes.delete(prefix);
          else prefixes.set(prefix, space);
        }
      }
      return named(name);
    },
    closed: named,
  };
}
