/** SHA-512 and SHA-384 (FIPS 180-4, 6.4 and 6.5): words of 64 bits as two halves, since a script's numbers hold no more. */
import { paddedBlocks } from './paddedBlocks';

const ROUNDS = 80;

/** The first 64 bits of the fractions of the cube roots of the first 80 primes (4.2.3). */
const CONSTANTS = fractions(primes(ROUNDS), 3);
/** Of square roots: of the first eight primes, and of the ninth to sixteenth (5.3.4, 5.3.5). */
const START_512 = fractions(primes(8), 2);
const START_384 = fractions(primes(16).slice(8), 2);

export function sha512(message: Uint8Array): Uint8Array {
  return digested(message, START_512);
}

export function sha384(message: Uint8Array): Uint8Array {
  return digested(message, START_384).subarray(0, 48);
}

function digested(message: Uint8Array, start: DataView): Uint8Array {
  const blocks = paddedBlocks(message, 128);
  const result = new Uint8Array(start.buffer.slice(0));
  const state = new DataView(result.buffer);
  for (let at = 0; at < blocks.byteLength; at += 128) takeBlock(state, blocks, at);
  return result;
}

const words = new DataView(new ArrayBuffer(ROUNDS * 8));

/** 6.4.2. A sum's low halves are added as a number, whose upper bits are what the high halves carry. */
function takeBlock(state: DataView, blocks: DataView, at: number): void {
  for (let i = 0; i < 128; i += 4) words.setInt32(i, blocks.getInt32(at + i));
  for (let i = 128; i < ROUNDS * 8; i += 8) {
    const [h15, l15] = [words.getInt32(i - 120), words.getInt32(i - 116)];
    const [h2, l2] = [words.getInt32(i - 16), words.getInt32(i - 12)];
    const high0 = upper(h15, l15, 1) ^ upper(h15, l15, 8) ^ (h15 >>> 7);
    const low0 = upper(l15, h15, 1) ^ upper(l15, h15, 8) ^ ((l15 >>> 7) | (h15 << 25));
    const high1 = upper(h2, l2, 19) ^ upper(l2, h2, 29) ^ (h2 >>> 6);
    const low1 = upper(l2, h2, 19) ^ upper(h2, l2, 29) ^ ((l2 >>> 6) | (h2 << 26));
    const low = (low0 >>> 0) + (low1 >>> 0) + words.getUint32(i - 52) + words.getUint32(i - 124);
    const high = high0 + high1 + words.getInt32(i - 56) + words.getInt32(i - 128) + carried(low);
    words.setInt32(i, high);
    words.setInt32(i + 4, low);
  }
  let [ah, al, bh, bl] = four(state, 0);
  let [ch, cl, dh, dl] = four(state, 16);
  let [eh, el, fh, fl] = four(state, 32);
  let [gh, gl, hh, hl] = four(state, 48);
  for (let i = 0; i < ROUNDS * 8; i += 8) {
    const sumEh = upper(eh, el, 14) ^ upper(eh, el, 18) ^ upper(el, eh, 9);
    const sumEl = upper(el, eh, 14) ^ upper(el, eh, 18) ^ upper(eh, el, 9);
    const firstLow =
      (hl >>> 0) +
      (sumEl >>> 0) +
      (((el & fl) ^ (~el & gl)) >>> 0) +
      CONSTANTS.getUint32(i + 4) +
      words.getUint32(i + 4);
    const firstHigh =
      (hh +
        sumEh +
        ((eh & fh) ^ (~eh & gh)) +
        CONSTANTS.getInt32(i) +
        words.getInt32(i) +
        carried(firstLow)) |
      0;
    const sumAh = upper(ah, al, 28) ^ upper(al, ah, 2) ^ upper(al, ah, 7);
    const sumAl = upper(al, ah, 28) ^ upper(ah, al, 2) ^ upper(ah, al, 7);
    const low = (firstLow >>> 0) + (sumAl >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high = firstHigh + sumAh + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carried(low);
    const nextLow = (dl >>> 0) + (firstLow >>> 0);
    [hh, hl, gh, gl, fh, fl] = [gh, gl, fh, fl, eh, el];
    eh = (dh + firstHigh + carried(nextLow)) | 0;
    el = nextLow | 0;
    [dh, dl, ch, cl, bh, bl] = [ch, cl, bh, bl, ah, al];
    ah = high | 0;
    al = low | 0;
  }
  add(state, 0, ah, al);
  add(state, 8, bh, bl);
  add(state, 16, ch, cl);
  add(state, 24, dh, dl);
  add(state, 32, eh, el);
  add(state, 40, fh, fl);
  add(state, 48, gh, gl);
  add(state, 56, hh, hl);
}

function add(state: DataView, at: number, high: number, low: number): void {
  const sum = state.getUint32(at + 4) + (low >>> 0);
  state.setInt32(at, state.getInt32(at) + high + carried(sum));
  state.setInt32(at + 4, sum);
}

/** The upper half of a word turned right; its lower half is `upper(low, high, by)`. By 32 and more: halves exchanged. */
function upper(high: number, low: number, by: number): number {
  return (high >>> by) | (low << (32 - by));
}

function carried(low: number): number {
  return (low / 0x100000000) | 0;
}

function four(view: DataView, at: number): [number, number, number, number] {
  return [view.getInt32(at), view.getInt32(at + 4), view.getInt32(at + 8), view.getInt32(at + 12)];
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

/** The first 64 bits behind the point of each root, by trying bit after bit. */
function fractions(numbers: readonly number[], power: 2 | 3): DataView {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  numbers.forEach((number, i) => {
    const wanted = BigInt(number) << BigInt(64 * power);
    let root = BigInt(0);
    for (let bit = BigInt(1) << BigInt(70); bit > 0; bit >>= BigInt(1)) {
      const tried = root + bit;
      if ((power === 2 ? tried * tried : tried * tried * tried) <= wanted) root = tried;
    }
    view.setBigUint64(i * 8, BigInt.asUintN(64, root));
  });
  return view;
}
