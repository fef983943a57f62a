/** A heading that unfolds what is below it: <details> is unknown to Excel 2016's engine. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Fold({ label, children }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <div class="fold">
      <button
        type="button"
        class="fold-head"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span class="twist" aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        {label}
      </button>
      {open && <div class="fold-body">{children}</div>}
    </div>
  );
}
