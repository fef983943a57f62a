/** At a finding about what the office added: offers to keep it in the form; what that comes to is loaded when it is asked. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { saysAdded } from '../../app/learn/saysAdded';
import { viewText } from '../../words/pane/viewTextOf';
import type { Item } from '../check/findingItems';
import { useUnfolded } from '../controls/unfolded';
import type { Desk } from '../desk/desk';
import type * as addToForm from './AddToForm';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
}

const bringPreview = (): Promise<typeof addToForm> =>
  import(/* webpackChunkName: "add-to-form" */ './AddToForm');

export function OfferToAdd({ desk, item }: Props): JSX.Element | null {
  const { open, part, toggle, close } = useUnfolded(desk, bringPreview);
  const asked = useRef<HTMLButtonElement>(null);
  const { text } = desk.state;
  if (!saysAdded(item.finding)) return null;
  const leave = (): void => {
    close();
    asked.current?.focus();
  };
  return (
    <div
      onKeyDown={(event) => {
        if (!open || (event.key !== 'Escape' && event.key !== 'Esc')) return;
        event.stopPropagation();
        leave();
      }}
    >
      <div class="actions">
        <button type="button" ref={asked} aria-expanded={open} onClick={toggle}>
          {viewText[text.language].result.addToForm}
        </button>
      </div>
      <div aria-live="polite">
        {open && (part ? <part.AddToForm desk={desk} item={item} close={leave} /> : text.loading)}
      </div>
    </div>
  );
}
