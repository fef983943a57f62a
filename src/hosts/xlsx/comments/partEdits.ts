/** Parts of a package changed and added, until it is written. */
import { refuse } from '../../package/fileProblem';
import { readPartText } from '../../package/parts/readPart';
import { relationshipsPartName } from '../../package/parts/relationships';
import { openRoot } from '../../package/xml/openRoot';
import { withChild } from '../../package/xml/withChild';
import { appendEntries } from '../../package/zip/appendEntries';
import type { Archive } from '../../package/zip/archive';
import { rewriteZip } from '../../package/zip/rewriteZip';

const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TYPES = '[Content_Types].xml';

export class PartEdits {
  private readonly changed = new Map<string, string>();
  private readonly added = new Map<string, string>();

  constructor(private readonly archive: Archive) {}

  /** As it stands now; undefined where there is no such part. */
  text(name: string): string | undefined {
    const entry = this.archive.entry(name);
    return (
      this.added.get(name) ??
      this.changed.get(entry?.name ?? name) ??
      (entry && readPartText(this.archive, entry))
    );
  }

  set(name: string, text: string): void {
    const entry = this.archive.entry(name);
    if (entry) this.changed.set(entry.name, text);
    else this.added.set(name, text);
  }

  add(name: string, text: string): void {
    this.added.set(name, text);
  }

  freeName(name: (number: number) => string): string {
    for (let n = 1; ; n++) if (this.text(name(n)) === undefined) return name(n);
  }

  relate(part: string, type: string, target: string, id: string): void {
    const name = relationshipsPartName(part);
    const xml = openRoot(this.text(name) ?? RELATIONSHIPS, 'Relationships');
    const child = `Relationship Id="${id}" Type="${type}" Target="/${target}"`;
    this.set(name, withChild(xml, 'Relationships', child));
  }

  override(part: string, type: string): void {
    this.type(`Override PartName="/${part}" ContentType="${type}"`);
  }

  defaultType(extension: string, type: string): void {
    const known = new RegExp(`<[^<>]*Extension="${extension}"`, 'i').test(this.text(TYPES) ?? '');
    if (!known) this.type(`Default Extension="${extension}" ContentType="${type}"`);
  }

  result(): Uint8Array {
    const encoder = new TextEncoder();
    const encoded = (texts: ReadonlyMap<string, string>): Map<string, Uint8Array> =>
      new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
    const bytes = rewriteZip(this.archive, encoded(this.changed));
    return this.added.size > 0 ? appendEntries(bytes, encoded(this.added)) : bytes;
  }

  private type(child: string): void {
    const xml = this.text(TYPES) ?? refuse('file/damaged', 'part');
    this.set(TYPES, withChild(openRoot(xml, 'Types'), 'Types', child));
  }
}
