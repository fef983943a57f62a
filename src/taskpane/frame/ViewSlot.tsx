/** The place of a view that is loaded when somebody goes there. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../words/pane/paneText';
import type { Desk } from '../desk/desk';
import type { Entry, ViewComponent } from './views';

/** What was brought once is there at once. */
const brought: Partial<Record<View, ViewComponent>> = {};

interface Props {
  readonly desk: Desk;
  readonly entry: Entry;
}

export function ViewSlot({ desk, entry: { view, bring } }: Props): JSX.Element {
  const [, draw] = useState(0);
  useEffect(() => {
    let wanted = true;
    if (brought[view] || !bring) return;
    bring()
      .then((component) => {
        brought[view] = component;
        if (wanted) draw((n) => n + 1);
      })
      .catch((error: unknown) => {
        desk.sayFault(error);
      });
    return () => {
      wanted = false;
    };
  }, [desk, view]);
  const Shown = brought[view];
  return Shown ? <Shown desk={desk} /> : <p>{desk.state.text.loading}</p>;
}
