/** Rounding as Excel rounds: the 15 digits that it shows, halves away from zero. */
import Big from 'big.js';

/** `ROUND(2.345, 2)` is 2.35 although the double is below the half. */
export function roundHalfAway(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = Math.trunc(digits);
  const shown = new Big(value.toPrecision(15));
  if (places >= 0) return Number(shown.round(Math.min(places, 300), Big.roundHalfUp));
  const unit = new Big(10).pow(Math.min(-places, 300));
  // A quotient of 1E-20 is as good as none, and big.js would cut it off anyway.
  return Number(shown.div(unit).round(0, Big.roundHalfUp).times(unit));
}
