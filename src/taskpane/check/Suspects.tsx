/** Cells most likely wrong, each with the values that would mend it. */
import type { JSX } from 'preact';
import { printedCode } from '../../core/form/printedCode';
import type { Suspect } from '../../core/finding/finding';
import { rowName } from '../../words/naming';
import type { Words } from '../../words/words';
import type { Desk } from '../desk/desk';
import type { Item } from './findingItems';
import { Choices } from '../frame/Choices';
import { causeReportOf, type Choice, inCompany, type Value } from './proposals';

const MOST = 5;

interface Props {
  readonly desk: Desk;
  readonly item: Item;
}

export function Suspects({ desk, item }: Props): JSX.Element | null {
  const { words } = desk.state;
  const { finding, checked } = item;
  const suspects = finding.suspects.filter(({ values }) => values.length > 0);
  const outcome = causeReportOf(item)?.outcome;
  if (!words) return null;
  const t = words.mending;
  if (suspects.length === 0) return outcome === 'cut' ? <p class="hint">{t.cut}</p> : null;
  const every: Value[] = [];
  // A habit of many rates has its answer for each.
  if (finding.cause === null && suspects.length > 1) {
    for (const { cell, values } of suspects) every.push({ cell, printed: values[0] ?? '', how: null });
  }
  const labelOf = (code: string): string =>
    checked.table.form.rows.find((row) => row.code === code)?.label ?? '';
  return (
    <>
      <p class="hint">{t.suspects}</p>
      {every.length > 0 && (
        <Choices
          desk={desk}
          item={item}
          choices={[{ name: t.every(every.length), spoken: null, values: every, alone: null }]}
        />
      )}
      {suspects.slice(0, MOST).map((suspect) => (
        <div class="suspect" key={suspect.cell}>
          <p class="suspect-name">
            {rowName(printedCode(checked.table.form, suspect.row), labelOf(suspect.row))} ({suspect.cell})
          </p>
          {suspect.exchangedWith !== undefined && (
            <p class="hint">{t.exchanged(suspect.cell, suspect.exchangedWith)}</p>
          )}
          {suspect.shifted !== undefined && <p class="hint">{t.shifted(suspect.shifted)}</p>}
          {suspect.copied !== undefined && <p class="hint">{t.copied(suspect.copied)}</p>}
          {suspect.told !== undefined && <p class="hint">{t.told(suspect.cell, suspect.told)}</p>}
          {suspect.recalculate ? (
            <p class="hint">{t.recalculate(suspect.cell, suspect.values[0] ?? '')}</p>
          ) : (
            <Choices desk={desk} item={item} choices={choicesOf(item, suspect, words)} />
          )}
        </div>
      ))}
      {outcome === 'tooMany' && <p class="hint">{t.tooMany}</p>}
      {outcome === 'cut' && <p class="hint">{t.cut}</p>}
    </>
  );
}

function choicesOf(item: Item, { cell, values, with: companions }: Suspect, words: Words): Choice[] {
  return values.map((printed, i): Choice => {
    const company = companions?.[i] ?? [];
    return {
      name: inCompany(printed, company, words),
      spoken: inCompany(words.mending.preview(cell, printed), company, words),
      values: correctionWith(item, cell, printed),
      alone: { cell, printed, how: null },
    };
  });
}

/** The value with those of the other cells that its explanation changes; the fewest cells first. */
function correctionWith(item: Item, cell: string, printed: string): readonly Value[] {
  let best: readonly Value[] = [];
  for (const { corrections } of causeReportOf(item)?.explanations ?? []) {
    for (const { values } of corrections) {
      const fits = values.some((value) => value.cell === cell && value.printed === printed);
      if (fits && (best.length === 0 || values.length < best.length)) best = values;
    }
  }
  return best.length > 0 ? best : [{ cell, printed, how: null }];
}
