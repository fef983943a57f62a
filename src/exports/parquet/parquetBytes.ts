/** A table of plain columns as an Apache Parquet file (decision 0020). */
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { CheckedFile } from '../../app/batch/checkedFile';
import type { ColumnKind, Dataset } from './datasets';
import { PRECISION, SCALE } from './unscaled';

/** Rows held as columns at a time: what bounds the memory. */
const ROWS_A_GROUP = 10_000;

type Schema = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>;

export function parquetBytes(
  { columns, rows }: Dataset,
  files: readonly CheckedFile[],
  version: string,
): Uint8Array {
  const writer = new ByteWriter();
  const names = Object.keys(columns);
  void parquetWriteRows({
    writer,
    columns: names.map((name) => ({ name })),
    schema: [
      { name: 'so_khop', num_children: names.length },
      ...names.map((name) => element(name, columns[name] ?? 'text')),
    ],
    rows: rows(files),
    rowGroupSize: ROWS_A_GROUP,
    createdBy: `so-khop version ${version}`,
  });
  return writer.getBytes();
}

function element(name: string, kind: ColumnKind): Schema[number] {
  const base = { name, repetition_type: 'OPTIONAL' } as const;
  if (kind === 'text') return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  if (kind === 'count') return { ...base, type: 'INT32' };
  return {
    ...base,
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: 16,
    converted_type: 'DECIMAL',
    precision: PRECISION,
    scale: SCALE,
  };
}
