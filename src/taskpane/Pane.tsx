/** The pane: its views, one at a time, over any workbook that keeps the Book contract. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { check, step } from './checking';
import { CheckView } from './CheckView';
import { Desk, type DeskOptions } from './desk';
import type * as moreViews from './moreViews';
import type { View } from './texts/paneText';
import { previewFill, recallUndo } from './writing';

const VIEWS: readonly View[] = ['check', 'fill', 'insert', 'export', 'undo', 'about'];

export interface PaneProps extends DeskOptions {
  /** True when a ribbon button asked for the view: then its work begins at once. */
  readonly begin?: boolean;
  /** For hosts that show the state elsewhere too: the web edition's grid. */
  readonly onDesk?: (desk: Desk) => void;
}

export function Pane(props: PaneProps): JSX.Element {
  const [desk] = useState(() => new Desk(props));
  const [, draw] = useState(0);
  const [more, setMore] = useState<typeof moreViews | null>(null);
  const main = useRef<HTMLElement>(null);
  const scroller = useRef(() => main.current);

  useEffect(() => {
    desk.subscribe(() => {
      draw((n) => n + 1);
    });
    recallUndo(desk);
    props.onDesk?.(desk);
    void import(/* webpackChunkName: "engine" */ './moreViews').then(setMore);
    void start(desk, props);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || desk.state.view !== 'check') return;
      event.preventDefault();
      void step(desk, event.shiftKey ? -1 : 1, true);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      desk.stopWatching?.();
    };
  }, [desk]);

  const { state } = desk;
  const { text, view } = state;
  return (
    <div class="pane" lang={text.language}>
      <nav aria-label={text.viewsName}>
        {VIEWS.map((each) => (
          <button
            type="button"
            key={each}
            aria-current={each === view ? 'page' : undefined}
            onClick={() => {
              desk.set({ view: each, notice: null, overwrite: null });
              if (main.current) main.current.scrollTop = 0;
            }}
          >
            {text.views[each]}
          </button>
        ))}
      </nav>
      <main ref={main} aria-busy={state.busy}>
        <h1 class="unseen">{`Số Khớp: ${text.views[view]}`}</h1>
        {view === 'check' && <CheckView desk={desk} scroller={scroller.current} />}
        {view === 'fill' && more && <more.FillView desk={desk} />}
        {view === 'insert' && more && <more.InsertView desk={desk} />}
        {view === 'export' && more && <more.ExportSlot desk={desk} />}
        {view === 'undo' && more && <more.UndoView desk={desk} />}
        {view === 'about' && more && <more.AboutView desk={desk} />}
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
      <div class="foot">
        <span>{text.stays}</span>
        <button
          type="button"
          class="quiet"
          lang={text.language === 'vi' ? 'en' : 'vi'}
          onClick={() => void desk.speak(text.language === 'vi' ? 'en' : 'vi')}
        >
          {text.otherLanguage}
        </button>
      </div>
    </footer>
  );
}

async function start(desk: Desk, { language, view, begin }: PaneProps): Promise<void> {
  const remembered = desk.book.recall('language');
  const wanted = remembered === 'vi' || remembered === 'en' ? remembered : (language ?? 'vi');
  if (wanted === 'en') await desk.speak('en');
  await desk.engine();
  if (!begin || desk.state.view !== view) return;
  if (view === 'check') await check(desk);
  if (view === 'fill') await previewFill(desk);
}
