/** The "?" at a finding: what its code means, loaded when somebody asks. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FindingCode } from '../../core/finding/finding';
import type { Desk } from '../desk/desk';
import type * as codeHelp from './CodeHelp';

interface Props {
  readonly desk: Desk;
  readonly code: FindingCode;
}

export function Ask({ desk, code }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const [help, setHelp] = useState<typeof codeHelp | null>(null);
  const { text, words } = desk.state;
  const toggle = async (): Promise<void> => {
    setOpen(!open);
    if (open || help) return;
    try {
      const brought = await import(/* webpackChunkName: "explain" */ './CodeHelp');
      setHelp(brought);
    } catch (error) {
      desk.sayFault(error);
    }
  };
  return (
    <div class="fold ask">
      <button type="button" class="fold-head" aria-expanded={open} onClick={() => void toggle()}>
        <span class="twist" aria-hidden="true">
          ?
        </span>
        {words?.mending.explain(words.title[code])}
      </button>
      {open && <div class="fold-body">{help ? <help.CodeHelp desk={desk} code={code} /> : text.loading}</div>}
    </div>
  );
}
