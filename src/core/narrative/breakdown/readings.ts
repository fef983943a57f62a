/** The ways an enumeration can be meant: which of its figures are the parts of the whole. */
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import { firstDimension } from './attributes';
import type { Enumeration, PartFigure } from './parts';

/** The likeliest first; none twice. Every one follows from how the enumeration is written, none is picked to fit. */
export function readingsOf({ parts, itemised }: Enumeration, whole: ProseFigure): (readonly PartFigure[])[] {
  const level = parts.filter(({ nested }) => nested === 'no');
  const found: (readonly PartFigure[])[] = [];
  const push = (reading: readonly PartFigure[] | null): void => {
    if (!reading || reading.length === 0) return;
    const key = keyOf(reading);
    if (!found.some((each) => keyOf(each) === key)) found.push(reading);
  };
  const heads = parts.filter((part) => part.heads);
  const parted = level.filter((part) => part.parted);
  if (itemised) push(heads);
  push(parted);
  push(firstDimension(parted));
  push(ofWhole(parted, whole));
  push(ofWhole(level, whole));
  // "trong đó" tells only of what follows it directly: "10 xã, trong đó có 3 xã vùng cao, 2 phường".
  push(parts.filter((part, at) => part.parted && (part.nested === 'no' || parts[at - 1]?.nested === 'rest')));
  push(oneShape(parted));
  for (const end of breaksOf(parted)) push(parted.slice(0, end));
  return found;
}

function keyOf(reading: readonly PartFigure[]): string {
  return reading.map(({ figure }) => String(figure.token)).join(' ');
}

/** Those that count what the whole counts. */
function ofWhole(parts: readonly PartFigure[], whole: ProseFigure): readonly PartFigure[] | null {
  const same = parts.filter(({ figure }) => likeness(whole, figure) === 'same');
  return same.length >= 2 && same.length < parts.length ? same : null;
}

/** "01 Giám đốc và 07 viên chức, lao động hợp đồng 01": what is written the other way round at the end is beside the whole. */
function oneShape(parts: readonly PartFigure[]): readonly PartFigure[] | null {
  const last = parts[parts.length - 1];
  const others = parts.slice(0, -1);
  if (!last || others.length < 2) return null;
  return others.every(({ numberFirst }) => numberFirst !== last.numberFirst) ? others : null;
}

/** Where something new may begin: a ";" after commas, another unit. */
function breaksOf(parts: readonly PartFigure[]): number[] {
  const ends: number[] = [];
  for (let i = 2; i < parts.length; i++) {
    const [before, part] = [parts[i - 1], parts[i]];
    if (!before || !part) continue;
    const first = parts[0];
    const newItem = part.item !== before.item && first?.item === before.item;
    const otherUnit =
      first !== undefined &&
      likeness(first.figure, part.figure) === 'other' &&
      likeness(first.figure, before.figure) !== 'other';
    if (newItem || otherUnit) ends.push(i);
  }
  return ends.slice(0, 3);
}
