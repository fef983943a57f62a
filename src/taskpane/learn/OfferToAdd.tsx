/** At a finding about what the office added: offers to keep it in the form; what that comes to is loaded when it is asked. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { saysAdded } from '../../app/learn/saysAdded';
import { viewText } from '../../words/pane/viewTextOf';
import type { Item } from '../check/findingItems';
import type { Desk } from '../desk/desk';
import type * as addToForm from './AddToForm';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
}

export function OfferToAdd({ desk, item }: Props): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<typeof addToForm | null>(null);
  const asked = useRef<HTMLButtonElement>(null);
  const { text } = desk.state;
  if (!saysAdded(item.finding)) return null;
  const close = (): void => {
    setOpen(false);
    asked.current?.focus();
  };
  const toggle = async (): Promise<void> => {
    setOpen(!open);
    if (open || shown) return;
    try {
      const brought = await import(/* webpackChunkName: "add-to-form" */ './AddToForm');
      setShown(brought);
    } catch (error) {
      desk.sayFault(error);
    }
  };
  return (
    <div
      onKeyDown={(event) => {
        if (!open || (event.key !== 'Escape' && event.key !== 'Esc')) return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="actions">
        <button type="button" ref={asked} aria-expanded={open} onClick={() => void toggle()}>
          {viewText[text.language].result.addToForm}
        </button>
      </div>
      <div aria-live="polite">
        {open && (shown ? <shown.AddToForm desk={desk} item={item} close={close} /> : text.loading)}
      </div>
    </div>
  );
}
