/** A message as hashes take it (FIPS 180-4, 5.1): a one bit, zeros, and its length in bits at the end of the last block. */
export function paddedBlocks(message: Uint8Array, block: number): DataView {
  const whole = new Uint8Array(Math.ceil((message.length + 1 + block / 8) / block) * block);
  whole.set(message);
  whole[message.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(whole.length - 4, message.length * 8);
  return view;
}
