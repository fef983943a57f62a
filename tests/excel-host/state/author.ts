/** Who changes a sheet; events say so. */
import type { Source } from './events';

export interface Author {
  readonly source: Source;
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

export const addIn: Author = { source: 'Local', triggerSource: 'ThisLocalAddin' };
export const thePerson: Author = { source: 'Local', triggerSource: 'Unknown' };
export const theCoauthor: Author = { source: 'Remote', triggerSource: 'Unknown' };
