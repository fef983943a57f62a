/** What a check offers a reviewer: all sure corrections at once, and what was signed off. Loaded when it is wanted. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SIGN_OFF_SHEET } from '../../app/contract/source';
import { viewText } from '../../words/pane/viewTextOf';
import { countsIn } from '../check/checking';
import type { CheckResult, Desk } from '../desk/desk';
import type * as reviewViews from './reviewViews';

interface Props {
  readonly desk: Desk;
  readonly result: CheckResult;
}

export function AfterCheck({ desk, result }: Props): JSX.Element {
  const { text } = desk.state;
  const [views, setViews] = useState<typeof reviewViews | null>(null);
  const [fixing, setFixing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasFixing = useRef(false);
  useEffect(() => {
    // What was open is gone: whoever works with keys stays where it was opened.
    if (wasFixing.current && !fixing) opener.current?.focus();
    wasFixing.current = fixing;
  }, [fixing]);
  const isSigned = result.read.grids.some(({ sheet }) => sheet === SIGN_OFF_SHEET);
  const bring = (): void => {
    import(/* webpackChunkName: "review" */ './reviewViews').then(setViews, (error: unknown) => {
      setFixing(false);
      desk.sayFault(error);
    });
  };
  useEffect(() => {
    if ((isSigned || fixing) && !views) bring();
  }, [isSigned, fixing]);
  const [errors, warnings] = countsIn(result.items);
  return (
    <>
      {isSigned && views && <views.SignOffSummary desk={desk} result={result} />}
      {errors + warnings > 0 && !desk.book.report && !fixing && (
        <button
          type="button"
          class="quiet"
          ref={opener}
          onClick={() => {
            setFixing(true);
          }}
        >
          {viewText[text.language].result.fixAll}
        </button>
      )}
      {fixing && views && (
        <views.FixAllList
          desk={desk}
          result={result}
          close={() => {
            setFixing(false);
          }}
        />
      )}
    </>
  );
}
