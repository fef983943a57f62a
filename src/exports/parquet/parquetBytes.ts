/** A table of plain columns as an Apache Parquet file (decision 0020). */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { CheckedFile } from '../../app/batch/checkedFile';
import type { ColumnKind, Dataset, Field } from './datasets';
import { PRECISION, SCALE } from './unscaled';

/** Rows held as columns at a time: what bounds the memory. */
const ROWS_A_GROUP = 10_000;

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

/** Takes one file after the other; of what it took only the packed columns are held. */
export interface ParquetTable {
  add(file: CheckedFile): void;
  /** The whole table; nothing is added afterwards. */
  bytes(): Uint8Array;
}

export function parquetTable({ columns, rows }: Dataset, version: string): ParquetTable {
  const bytes = new ByteWriter();
  const names = Object.keys(columns);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'so_khop', num_children: names.length },
      ...names.map((name) => element(name, columns[name] ?? 'text')),
    ],
    createdBy: `so-khop version ${version}`,
  });
  let held: Readonly<Record<string, Field>>[] = [];
  const pack = (): void => {
    const columnData = names.map((name) => ({ name, data: held.map((row) => row[name] ?? null) }));
    void writer.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    held = [];
  };
  return {
    add(file) {
      for (const row of rows(file)) {
        held.push(row);
        if (held.length === ROWS_A_GROUP) pack();
      }
    },
    bytes() {
      pack();
      void writer.finish();
      return bytes.getBytes();
    },
  };
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
