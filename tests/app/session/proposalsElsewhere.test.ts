/** In forms of many columns and of own rows too: whatever is proposed clears what it says and brings nothing new. */
import { checkTable } from '../../../src/app/session/checkTables';
import { sureFixes } from '../../../src/app/session/fixTables';
import { mendOf } from '../../../src/app/session/mend';
import { catalogueOf } from '../../../src/core/table/labels/catalogue';
import { readTable } from '../../../src/core/table/readings';
import { recogniseAll } from '../../../src/core/table/recognise/recognise';
import { formById } from '../../../src/forms/forms';
import { randomFrom } from '../../core/locate/consistentTable';
import { fillForm, gridWith, tableIn } from '../../forms/filledForm';

const SLIPS: readonly ((keys: string) => string)[] = [
  (keys) => keys + keys.slice(-1),
  (keys) => keys.slice(1),
  (keys) => String((Number(keys.charAt(0)) % 9) + 1) + keys.slice(1),
];

test.each(['tong-hop-tthc', 'giai-quyet-tthc', 'tang-giam-dang-vien', 'cung-lao-dong', 'to-chuc-thi-dua'])(
  'proposals for a slip in %s hold once they are made',
  (id) => {
    const random = randomFrom(id.length);
    const form = formById(id)!;
    const filled = fillForm(form, random);
    const cells = readTable(tableIn(filled)).cells.map(
      ({ position }) => `${position.row},${position.column}`,
    );
    const whole = (place: string): boolean => /^[0-9]{2,}$/.test(String(filled.figures.get(place)));
    let proposed = 0;
    for (const slip of SLIPS) {
      const place = random.oneOf(cells.filter(whole));
      const meant = Number(filled.figures.get(place));
      const changed = new Map([[place, Number(slip(String(meant)))]]);
      const [table] = recogniseAll(gridWith(filled, changed), catalogueOf([form]));
      const checked = checkTable(table!, []);
      for (const { explanations } of checked.judgement.causes) {
        for (const { corrections } of explanations.slice(0, 6)) {
          for (const { values, clears, unusual } of corrections.slice(0, 1)) {
            if (unusual) continue;
            const contents = values.map(({ cell, printed }) => ({ cell, printed }));
            const mend = mendOf(table!, checked.judgement, contents)!;
            const named = contents.map(({ cell, printed }) => `${cell} = ${printed}`);
            expect([named, mend.fresh, mend.clears >= clears]).toEqual([named, 0, true]);
            proposed++;
          }
        }
      }
      for (const { position, after } of sureFixes(checked).fixes)
        expect([`${position.row},${position.column}`, after.value]).toEqual([place, meant]);
    }
    expect(proposed).toBeGreaterThan(0);
  },
);
