/** The head of several findings with one cause, with the corrections that clear them together. */
import type { JSX } from 'preact';
import { Choices } from '../frame/Choices';
import type { Desk } from '../desk/desk';
import type { Item } from './findingItems';
import { causeReportOf, type Choice } from './proposals';

const MOST = 3;

interface Props {
  readonly desk: Desk;
  /** The findings of the cause, the worst first. */
  readonly items: readonly [Item, ...Item[]];
}

export function CauseHead({ desk, items }: Props): JSX.Element {
  const { words } = desk.state;
  const [first] = items;
  const report = causeReportOf(first);
  const corrections = (report?.explanations ?? [])
    .map((explanation) => explanation.corrections[0])
    .filter((correction) => correction !== undefined)
    // An old result of a formula is calculated anew by Excel, and not written over.
    .filter(({ values }) => !values.some(({ how }) => how === 'recalculated'));
  const choices = corrections.slice(0, MOST).map(({ values }): Choice => ({
    name: values.map(({ cell, printed }) => `${cell} → ${printed}`).join(', '),
    spoken: null,
    values,
    alone: null,
  }));
  return (
    <>
      <p class="cause-name">{words?.mending.oneCause(items.length)}</p>
      {choices.length > 0 && <p class="hint">{words?.mending.together}</p>}
      <Choices desk={desk} item={first} choices={choices} />
    </>
  );
}
