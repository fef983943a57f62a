/** The three tables of many checked files, in one package. */
import { zipSync, type Zippable } from 'fflate';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { DATASETS } from './datasets';
import { parquetTable } from './parquetBytes';

export function packedDatasets(files: readonly CheckedFile[], version: string): Uint8Array {
  const packed: Zippable = {};
  for (const dataset of DATASETS) {
    const table = parquetTable(dataset, version);
    for (const file of files) table.add(file);
    packed[dataset.name + '.parquet'] = [table.bytes(), { level: 0 }];
  }
  return zipSync(packed);
}
