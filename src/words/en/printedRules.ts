/** Rules that a table prints itself, where they cannot be believed as they stand. */
import { quoted } from '../printed';
import type { FindingSentences } from '../words';
import { list, ruleText } from './phrases';

export const printedRules: Pick<FindingSentences, 'rule/printed'> = {
  'rule/printed': ({ facts: { reason, cell, printed, missing, rule, other, keeps } }) => {
    const said = rule === null ? '' : ruleText(rule);
    const isOfRows = rule !== null && !rule.includes('[');
    const instead = other === null ? '' : ruleText(other);
    const names = list(missing.map(quoted), 'place', 3);
    switch (reason) {
      case 'words':
        return missing.length === 0
          ? `Cell ${cell} prints the formula ${quoted(printed)}, which could not be read and was not checked: please compare by hand.`
          : `Cell ${cell} prints the formula ${quoted(printed)} with ${names}, which the table does not hold; it was not checked: please compare by hand.`;
      case 'names':
        return `Cell ${cell} prints the formula ${quoted(printed)}, which names ${names}; the table has no such column or row, so it was not checked: please look at the formula.`;
      case 'contradicts': {
        const start = `Cell ${cell} prints the formula ${quoted(printed)} (${said}), but the headings say ${instead}`;
        if (keeps === null)
          return `${start}; it is unclear which is right, so neither was checked: please confirm.`;
        return `${start}. The figures of all rows agree with the ${keeps === 'rule' ? 'printed formula' : 'headings'}: please confirm.`;
      }
      case 'denied':
        return other === null
          ? `By the ${isOfRows ? 'names of the rows' : 'headings of the columns'}, ${said} (cell ${cell}), but the figures of many ${isOfRows ? 'columns' : 'rows'} are otherwise, so this was not checked: please confirm how it is computed; if it is so, compare each ${isOfRows ? 'column' : 'row'} again.`
          : `Cell ${cell} prints the formula ${quoted(printed)} (${said}), but no row agrees; all rows agree with ${instead}. Please confirm which formula is right.`;
    }
  },
};
