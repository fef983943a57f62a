/** A number as Vietnamese documents print it: 2647 is "2.647". */
import Big from 'big.js';
import { writeValue } from '../../../core/number/write';

export function writeNumber(value: number): string {
  return writeValue(new Big(value));
}
