/** Below a check: offers its findings as comments at cells; what that comes to is loaded when it is asked. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { viewText } from '../../words/pane/viewTextOf';
import { useUnfolded } from '../controls/unfolded';
import type { CheckResult, Desk } from '../desk/desk';
import type * as commentsPart from './CommentsPart';

interface Props {
  readonly desk: Desk;
  readonly result: CheckResult;
}

const bring = (): Promise<typeof commentsPart> => import(/* webpackChunkName: "comments" */ './CommentsPart');

export function OfferComments({ desk, result }: Props): JSX.Element | null {
  const { open, part, toggle, close } = useUnfolded(desk, bring);
  const asked = useRef<HTMLButtonElement>(null);
  const { text } = desk.state;
  // A report has comments of its own.
  if (desk.book.report) return null;
  const leave = (): void => {
    close();
    asked.current?.focus();
  };
  return (
    <>
      <button type="button" class="quiet" ref={asked} aria-expanded={open} onClick={toggle}>
        {viewText[text.language].result.comments}
      </button>
      {open &&
        (part ? <part.CommentsPart desk={desk} result={result} close={leave} /> : <p>{text.loading}</p>)}
    </>
  );
}
