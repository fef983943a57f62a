/** What a person of the commune would fill in. */
import type { AnnexFields } from '../../src/exports/document/annexFields';

export const annexFields: AnnexFields = {
  unitName: 'UBND xã Bình Lư',
  annexNumber: '2',
  title: '',
  documentKind: 'Báo cáo',
  documentNumber: '123/BC-UBND',
  date: { day: 5, month: 6, year: 2026 },
};
