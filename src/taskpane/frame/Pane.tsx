/** The pane: its views, one at a time, over any workbook that keeps the Book contract. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Act, actor, type Rest } from '../desk/lazyParts';
import { CheckView } from '../check/CheckView';
import { Desk, type DeskOptions } from '../desk/desk';
import { chosenLanguage } from '../desk/language';
import { Navigation } from './Navigation';
import { ViewSlot } from './ViewSlot';
import { type Entry, entryOf, VIEWS, WORD_VIEWS } from './views';
import type { Language } from '../../words/words';

export interface PaneProps extends DeskOptions {
  /** Where nobody chose one yet. */
  readonly language?: Language;
  /** True when a ribbon button asked for the view: then its work begins at once. */
  readonly begin?: boolean;
  /** False where the page around the pane has a switch of its own. */
  readonly switchesLanguage?: boolean;
  /** Other views than all: a page may show one of them itself. */
  readonly entries?: readonly Entry[];
  /** The address already tells that Word opened the page. */
  readonly inWord?: boolean;
  /** For hosts that show the state elsewhere too: the web edition's grid. */
  readonly onDesk?: (desk: Desk) => void;
}

export function Pane(props: PaneProps): JSX.Element {
  const [desk] = useState(() => new Desk(props));
  const [, draw] = useState(0);
  const [rest, setRest] = useState<Rest | null>(null);
  const [act] = useState(() => actor(desk, setRest));
  const main = useRef<HTMLElement>(null);
  const scroller = useRef(() => main.current);

  useEffect(() => {
    desk.subscribe(() => {
      draw((n) => n + 1);
    });
    props.onDesk?.(desk);
    void start(desk, act, props);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || desk.state.view !== 'check') return;
      event.preventDefault();
      void act(({ step }) => step(desk, event.shiftKey ? -1 : 1, true));
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      desk.stopWatching?.();
    };
  }, [desk]);

  const { state } = desk;
  const { text, view, ready } = state;
  const entry = entryOf(view);
  return (
    <div class="pane" lang={text.language}>
      <Navigation
        desk={desk}
        entries={props.inWord === true || desk.book.report ? WORD_VIEWS : (props.entries ?? VIEWS)}
        switchesLanguage={props.switchesLanguage ?? true}
        go={(to) => {
          desk.set({ view: to, notice: null, overwrite: null });
          if (main.current) main.current.scrollTop = 0;
        }}
      />
      <main ref={main} aria-busy={state.busy || state.aside}>
        <h1 class="unseen">{`Số Khớp: ${text.views[view]}`}</h1>
        {view === 'check' ? (
          <CheckView desk={desk} act={act} scroller={scroller.current} Result={rest?.CheckResult} />
        ) : ready && entry ? (
          <ViewSlot key={view} desk={desk} entry={entry} />
        ) : (
          <p>{text.loading}</p>
        )}
      </main>
      <Status desk={desk} />
    </div>
  );
}

function Status({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, notice, slow, words } = desk.state;
  return (
    <footer>
      {slow && <div class="progress" aria-hidden="true" />}
      <div role="status" aria-live="polite" class={notice ? `notice ${notice.kind}` : slow ? 'notice' : ''}>
        {notice ? <p>{notice.say({ text, words })}</p> : slow && <p>{text.working}</p>}
        {notice?.offer && (
          <button type="button" class="offer" onClick={() => void notice.offer?.take()}>
            {notice.offer.name({ text, words })}
          </button>
        )}
        {notice && (
          <button
            type="button"
            class="quiet close"
            aria-label={text.close}
            onClick={() => {
              desk.set({ notice: null });
            }}
          >
            ✕
          </button>
        )}
      </div>
      <p class="foot">{text.stays}</p>
    </footer>
  );
}

async function start(desk: Desk, act: Act, { book, language = 'vi', view, begin }: PaneProps): Promise<void> {
  if ((chosenLanguage() ?? language) === 'en') await desk.show('en');
  if (!desk.state.ready) desk.arrive(await book);
  await act(async ({ recallUndo, bringAhead, check, previewFill }) => {
    recallUndo(desk);
    await desk.engine();
    void bringAhead();
    if (!begin || desk.state.view !== view) return;
    if (view === 'check') await check(desk);
    if (view === 'fill') await previewFill(desk);
  });
}
