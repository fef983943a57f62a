/** Figures as Parquet's DECIMAL(38, 18): a whole number of 10^-18, which is exact where a binary float is not. */

/** The most digits that DuckDB, Spark, Arrow and Power BI read; one scale in every file, so that files of all years join. */
export const PRECISION = 38;
export const SCALE = 18;

/** "-12.5" -> -12500000000000000000n; null for what has more digits than fit: its text stands beside it. */
export function unscaled(figure: string): bigint | null {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(figure) ?? [];
  if (whole === '' || decimals.length > SCALE || whole.replace(/^0+/, '').length > PRECISION - SCALE)
    return null;
  return BigInt(sign + whole + decimals.padEnd(SCALE, '0'));
}
