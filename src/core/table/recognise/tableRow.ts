/** A row of the form as it stands on the sheet: how its label and its STT depart. */
import { isSlip, labelKey, similarity } from '../../text/label';
import { bare } from '../../text/vietnamese';
import type { Row } from '../../form/form';
import type { FormRow } from '../labels/formWords';
import type { TableRow } from '../table';
import { type Pair, sameOrder } from './align';
import type { SheetRow } from './sheetRows';

export function tableRow(sheetRow: SheetRow, { row, key }: FormRow, { moved }: Pair): TableRow {
  const { at, orders, printedOrder, printedLabel, printedUnit } = sheetRow;
  const renumbered = orders.length > 0 && !sameOrder(sheetRow, row);
  const same =
    printedLabel === '' ||
    sheetRow.key.exact === key.exact ||
    labelKey(withoutGoesOn(printedLabel)).exact === key.exact;
  return {
    row,
    at,
    printedOrder,
    printedLabel,
    printedUnit,
    labelling: same
      ? 'same'
      : isSlip(sheetRow.key, key) || isWithoutAccents(sheetRow, row)
        ? 'spelling'
        : 'other',
    placing: moved ? 'moved' : renumbered ? 'renumbered' : 'inPlace',
  };
}

/** "Cải cách thủ tục hành chính (tiếp theo)" heads the rest of its section on the next page. */
function withoutGoesOn(label: string): string {
  return GOES_ON.test(bare(label)) ? label.replace(/\s*[([]?[^([\s]+(\s+[^([\s]+)?[)\]]?\s*$/, '') : label;
}

const GOES_ON = /[\s([](tiep|tiep theo|tt)[)\]]?\s*$/;

/** The form's label written without any accent: "(DVCTT)" for "(DVCTT)" and "DVSN" for "ĐVSN" are their typist's keyboard. */
function isWithoutAccents({ printedLabel, key }: SheetRow, { label }: Row): boolean {
  if (!/^[\x20-\x7e]+$/.test(printedLabel)) return false;
  return lettersOf(printedLabel) === lettersOf(label) || similarity(key, labelKey(label)) >= LIKE;
}

const LIKE = 0.8;

function lettersOf(label: string): string {
  return bare(label).replace(/[^a-z0-9]+/g, '');
}
