/** In the check's result, where the workbook has sign-offs: how many hold, and the way to them. */
import type { JSX } from 'preact';
import { reviewText } from '../../words/review/textOf';
import type { CheckResult, Desk } from '../desk/desk';
import { reviewedIn, wholeOf } from './reviewing';

interface Props {
  readonly desk: Desk;
  readonly result: CheckResult;
}

export function SignOffSummary({ desk, result }: Props): JSX.Element {
  const t = reviewText[desk.state.text.language].signOff;
  const wholes = reviewedIn(result.tables, result.read.grids).map(wholeOf);
  const lapsed = wholes.filter((each) => each !== null && each.changed.length > 0).length;
  const signed = wholes.filter((each) => each !== null).length - lapsed;
  return (
    <p class={lapsed > 0 ? 'lapsed' : ''}>
      {t.summary(signed, lapsed, wholes.length)}{' '}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          desk.set({ view: 'review' });
        }}
      >
        {t.open}
      </button>
    </p>
  );
}
