/** Words that multiply the figure before them: "2,5 tỷ" is 2.500.000.000. */
import { compose } from '../../text/vietnamese';

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
