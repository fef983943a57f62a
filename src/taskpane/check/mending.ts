/** Writes a correction, checks again and leaves the focus where the work goes on. */
import { viewText } from '../../words/pane/viewTextOf';
import type { Mend } from '../../app/session/mend';
import { checkNow } from './checking';
import { type Desk, pause } from '../desk/desk';
import type { Item } from './findingItems';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

export async function applyMend(desk: Desk, item: Item, mend: Mend): Promise<void> {
  const at = desk.state.check?.items.findIndex(({ id }) => id === item.id) ?? 0;
  await desk.work(async (engine) => {
    const written = await write(desk, 'fix', [mend.changes]);
    if (!written) return;
    const skipped = written.skipped.map(({ cell }) => cell);
    const done = mend.lines.map(({ cell }) => cell).filter((cell) => !skipped.includes(cell));
    await checkNow(desk, engine);
    desk.say(
      skipped.length > 0 ? 'bad' : 'good',
      ({ text, words }) =>
        skipped.length > 0
          ? viewText[text.language].fill.skipped(skipped.join(', '))
          : (words?.mending.done(done.join(', ')) ?? ''),
      offerUndo(desk),
    );
  });
  if (desk.state.fill) desk.set({ fill: null });
  const items = desk.state.check?.items ?? [];
  const next = items.find(({ id }) => id === item.id) ?? items[Math.max(0, Math.min(at, items.length - 1))];
  if (next && desk.state.current !== next.id) desk.set({ current: next.id });
  await pause();
  if (document.activeElement && document.activeElement !== document.body) return;
  const places = document.querySelectorAll<HTMLElement>(next ? '[data-finding]' : 'main button');
  for (let i = 0; i < places.length; i++) {
    const place = places.item(i);
    if (next && place.getAttribute('data-finding') !== next.id) continue;
    place.focus();
    return;
  }
}
