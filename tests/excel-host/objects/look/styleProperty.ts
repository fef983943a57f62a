/** A property of a cell's look, read over several cells and written to all of them. */
import { requireFormatting } from '../../edit/permission';
import type { Areas } from '../../model/area';
import type { Style } from '../../model/style';
import { type Property, readWrite } from '../members/kind';

/** The one value of all cells, or undefined when they differ. */
export function commonStyle<K extends keyof Style>({ sheet, boxes }: Areas, name: K): Style[K] | undefined {
  const found = new Set(boxes.flatMap((box) => [...sheet.styles.values(box, name)]));
  const [value] = found;
  return found.size === 1 ? value : undefined;
}

export function writeStyle({ sheet, boxes }: Areas, patch: Partial<Style>): void {
  requireFormatting(sheet);
  for (const box of boxes) sheet.styles.write(box, patch);
}

/** `mixed` is what Excel answers for differing cells. */
export function styleProperty<K extends keyof Style>(
  since: string,
  name: K,
  check: (value: unknown) => Style[K],
  mixed: unknown = null,
): Property<Areas> {
  return readWrite(
    since,
    (areas) => {
      const value = commonStyle(areas, name);
      return value === undefined ? mixed : value;
    },
    (areas, value) => {
      writeStyle(areas, { [name]: check(value) });
    },
  );
}
