/** The "?" at a finding: what its code means, loaded when somebody asks. */
import type { JSX } from 'preact';
import type { FindingCode } from '../../core/finding/finding';
import { useUnfolded } from '../controls/unfolded';
import type { Desk } from '../desk/desk';
import type * as codeHelp from './CodeHelp';

interface Props {
  readonly desk: Desk;
  readonly code: FindingCode;
}

const bringHelp = (): Promise<typeof codeHelp> => import(/* webpackChunkName: "explain" */ './CodeHelp');

export function Ask({ desk, code }: Props): JSX.Element {
  const { open, part, toggle } = useUnfolded(desk, bringHelp);
  const { text, words } = desk.state;
  return (
    <div class="fold ask">
      <button type="button" class="fold-head" aria-expanded={open} onClick={toggle}>
        <span class="twist" aria-hidden="true">
          ?
        </span>
        {words?.mending.explain(words.title[code])}
      </button>
      {open && <div class="fold-body">{part ? <part.CodeHelp desk={desk} code={code} /> : text.loading}</div>}
    </div>
  );
}
