/** English, for those who maintain or audit the tool. Labels and figures stay as the table prints them. */
import { shortened } from './plainText';
import { because, refused, unjudged } from './en/filling';
import { cells } from './en/cells';
import { flags } from './en/flags';
import { form } from './en/form';
import { counted } from './en/phrases';
import { mending } from './en/mending';
import { periods } from './en/periods';
import { printedRules } from './en/printedRules';
import { problems } from './en/problems';
import { rates } from './en/rates';
import { relations } from './en/relations';
import { list } from './en/phrases';
import { explaining, following } from './en/table/following';
import { unseen } from './en/table/unseen';
import { why } from './en/why';
import type { Words } from './words';

export const en: Words = {
  language: 'en',
  finding: { ...relations, ...rates, ...cells, ...form, ...unseen, ...periods, ...printedRules },
  why,
  mending,
  title: {
    'sum/broken': 'Total does not add up',
    'sum/residual': 'Parts leave a remainder',
    'rate/broken': 'Rate does not agree',
    'rate/truncated': 'Rate is not rounded',
    'rate/undefined': 'Rate has no value',
    'bound/broken': 'Beyond its limit',
    'equal/broken': 'Two places differ',
    'product/broken': 'Computed figure differs',
    'cell/missing': 'No figure',
    'cell/unreadable': 'No clear figure',
    'cell/domain': 'Figure out of its domain',
    'cell/stored': 'Stored and shown values',
    'unit/differs': 'Unit differs from the form',
    'row/missing': 'Missing row',
    'row/extra': 'Row not in the form',
    'row/hidden': 'Hidden row or sheet',
    'column/hidden': 'Hidden figure column',
    'column/unjudged': 'Figure column not checked',
    'row/label': 'Label differs from the form',
    'row/moved': 'Order differs from the form',
    'formula/altered': 'Formula differs from the form',
    'period/balance': 'Opening differs from last period',
    'period/decreases': 'Cumulative figure fell',
    'period/jump': 'Large change since last period',
    'rule/printed': 'Formula printed in the table',
    'style/decimals': 'Differing decimals',
    'text/legacy': 'Old text encoding',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  flag: flags,
  because,
  refused,
  unjudged,
  tally: ({ holds, broken, unknown }) => {
    const waiting = unknown > 0 ? `, ${String(unknown)} cannot be judged for want of figures` : '';
    return `${counted(holds + broken + unknown, 'rule')} considered: ${String(holds)} ${holds === 1 ? 'holds' : 'hold'}, ${String(broken)} ${broken === 1 ? 'does' : 'do'} not${waiting}.`;
  },
  inColumn: (heading) => `Column “${shortened(heading, 60)}”: `,
  likewise: (columns) =>
    `The same holds of ${list(
      columns.map(
        ({ column, cell, printed }) =>
          `column “${shortened(column, 60)}” (${cell}${printed === '' ? '' : ` has ${shortened(printed, 45)}`})`,
      ),
      'column',
      3,
    )}.`,
  follows: following,
  explains: explaining,
  problem: problems,
};
