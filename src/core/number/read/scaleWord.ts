/** Words that multiply the figure before them: "2,5 tỷ" is 2.500.000.000. */
import { bare, compose } from '../../text/vietnamese';

/** Powers of ten. Without accents only what no unit is spelled like: "5 tram" may be five stations (trạm). */
const POWERS: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  nghin: 3,
  ngan: 3,
  k: 3,
  vạn: 4,
  triệu: 6,
  trieu: 6,
  tr: 6,
  trđ: 6,
  tỷ: 9,
  tỉ: 9,
  ty: 9,
};

/** The power of ten that a unit begins with: "triệu đồng" 6, "nghìn tỷ" 12, "người" 0; in NFC or NFD, whatever the case. */
export function scalePowerOf(unit: string): number {
  let power = 0;
  for (const word of compose(unit)
    .toLowerCase()
    .split(/[ .\u00a0]+/)) {
    if (!Object.prototype.hasOwnProperty.call(POWERS, word)) break;
    power += POWERS[word] ?? 0;
  }
  return power;
}

/** A unit taken apart: "Nghìn người" counts "nguoi" by 10^3, "trđ" counts "dong" by 10^6. */
interface ScaledUnit {
  /** Without accents; "" where nothing but the scale is written. */
  readonly base: string;
  readonly power: number;
}

const DONG = /^(dong|d|vnd|vn d|viet nam dong|dong viet nam)$/;

/** The tables of a form print the same units, whichever file they stand in. */
const known = new Map<string, ScaledUnit>();
const MOST = 2000;
const LONGEST = 100;

/** { base: 'dong', power: 9 } for "tỷ đồng", "tỷ đ" and "TỶ VNĐ"; { base: 'nguoi', power: 0 } for "Người". */
function scaledUnit(unit: string): ScaledUnit {
  const before = known.get(unit);
  if (before) return before;
  const read = readScaledUnit(unit);
  if (known.size >= MOST) known.clear();
  if (unit.length <= LONGEST) known.set(unit, read);
  return read;
}

function readScaledUnit(unit: string): ScaledUnit {
  const words = compose(unit)
    .toLowerCase()
    .split(/[ .()\u00a0]+/)
    .filter((word) => word !== '');
  let power = 0;
  let at = 0;
  let glued = '';
  for (; at < words.length && Object.prototype.hasOwnProperty.call(POWERS, words[at] ?? ''); at++) {
    power += POWERS[words[at] ?? ''] ?? 0;
    glued = (words[at] ?? '').endsWith('đ') ? 'dong' : '';
  }
  const rest = bare(words.slice(at).join(' '));
  return { base: rest === '' ? glued : DONG.test(rest) ? 'dong' : rest, power };
}

/**
 * The power of ten from one unit to another: 3 from "tỷ" to "Triệu đồng", -6 from "đồng"; null where they do not count
 * the same. A scale alone ("tỷ") counts money.
 */
export function powerBetween(unit: string, official: string): number | null {
  // One unit of several that the form prints for all its columns: "Triệu đồng, người".
  for (const each of official.split(/[,;]/)) {
    const power = powerTo(unit, each.trim());
    if (power !== null) return power;
  }
  return null;
}

function powerTo(unit: string, official: string): number | null {
  const [typed, row] = [scaledUnit(unit), scaledUnit(official)];
  const money = row.base === 'dong' && typed.base === '' && typed.power > 0;
  return row.base !== '' && (typed.base === row.base || money) ? typed.power - row.power : null;
}
