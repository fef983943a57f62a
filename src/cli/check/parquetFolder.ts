/** `check --parquet FOLDER`: tables, findings and figures, a Parquet file each. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { writeBytes } from '../files/writeBytes';
import { Refused } from '../terminal/refused';

export interface ParquetFolder {
  add(file: CheckedFile): void;
  write(): Promise<void>;
}

/** What writes them is loaded only here: no other run pays for it. */
export async function parquetFolder(folder: string, version: string): Promise<ParquetFolder> {
  const { DATASETS } = await import(/* webpackChunkName: "parquet" */ '../../exports/parquet/datasets');
  const { parquetTable } = await import(
    /* webpackChunkName: "parquet" */ '../../exports/parquet/parquetBytes'
  );
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refused({ code: 'file/notWritable', detail: { file: folder, reason: String(error) } });
  }
  const tables = DATASETS.map((dataset) => ({
    name: `${dataset.name}.parquet`,
    table: parquetTable(dataset, version),
  }));
  return {
    add(file) {
      for (const { table } of tables) table.add(file);
    },
    async write() {
      for (const { name, table } of tables) {
        const failed = await writeBytes(join(folder, name), table.bytes());
        if (failed) throw new Refused(failed);
      }
    },
  };
}
