/** Two tables of one form, one period apart. */
import { shortened } from '../plainText';
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { naming, states } from './phrases';

type Periods = Pick<FindingSentences, 'period/decreases' | 'period/jump' | 'period/balance'>;

export const periods: Periods = {
  'period/decreases': ({ facts: { quantity, before } }) =>
    `${naming(null).full(quantity)} ${states(quantity)}, less than last period (${shortened(before.cell)} has ${quoted(before.printed)}), though cumulative figures do not fall: please check again.`,

  'period/jump': ({ facts: { quantity, before, kind, times } }) => {
    const start = `${naming(null).full(quantity)} ${states(quantity)}; last period it was ${quoted(before.printed)} (${shortened(before.cell)})`;
    const many = shortened(times);
    switch (kind) {
      case 'sign':
        return `${start}: a negative figure, perhaps a wrong sign; please check again.`;
      case 'digitMore':
        return `${start}: about ${many} times as much, perhaps with a digit too many; please check again.`;
      case 'digitLess':
        return `${start}: about 1/${many} of it, perhaps with a digit missing; please check again.`;
      case 'thousand':
        return `${start}: they differ about ${many} times, perhaps by the unit or a thousands separator; please check again.`;
      case 'hundred':
        return `${start}: they differ about ${many} times; perhaps one is a percentage and the other a fraction; please check again.`;
      case 'many':
        return `${start}: they differ about ${many} times; please check again.`;
    }
  },

  'period/balance': ({ facts: { quantity, before, kind } }) => {
    const name = naming(null).full(quantity);
    switch (kind) {
      case 'carried':
        return `${name} ${states(quantity)}, but last period's report ends with ${shortened(before.printed)} (${shortened(before.cell)}): a period begins with what the last one ended with, please check again.`;
      case 'opening':
        return `${name} ${states(quantity)}, but the earlier report of the year has ${shortened(before.printed)} (${shortened(before.cell)}): both count from the beginning of the year, please check again.`;
      case 'repeated':
        return `${name} ${states(quantity)}, but the report of that period has ${shortened(before.printed)} (${shortened(before.cell)}): please write what the old report says.`;
    }
  },
};
