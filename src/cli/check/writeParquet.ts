/** `check --parquet FOLDER`: tables, findings and figures, a Parquet file each. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { writeBytes } from '../files/writeBytes';
import { Refused } from '../terminal/refused';

/** What writes them is loaded only here: no other run pays for it. */
export async function writeParquet(
  folder: string,
  checked: readonly CheckedFile[],
  version: string,
): Promise<void> {
  const { DATASETS } = await import(/* webpackChunkName: "parquet" */ '../../exports/parquet/datasets');
  const { parquetBytes } = await import(
    /* webpackChunkName: "parquet" */ '../../exports/parquet/parquetBytes'
  );
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refused({ code: 'file/notWritable', detail: { file: folder, reason: String(error) } });
  }
  for (const dataset of DATASETS) {
    const failed = await writeBytes(
      join(folder, `${dataset.name}.parquet`),
      parquetBytes(dataset, checked, version),
    );
    if (failed) throw new Refused(failed);
  }
}
