/** The three tables of many checked files, in one package. */
import { zipSync, type Zippable } from 'fflate';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { DATASETS } from './datasets';
import { parquetBytes } from './parquetBytes';

export function packedDatasets(files: readonly CheckedFile[], version: string): Uint8Array {
  const packed: Zippable = {};
  for (const dataset of DATASETS)
    packed[dataset.name + '.parquet'] = [parquetBytes(dataset, files, version), { level: 0 }];
  return zipSync(packed);
}
