/** What "⋯" opens: the views beside the jobs, and the language. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../words/pane/paneText';
import type { Desk } from '../desk/desk';
import type { Entry } from './views';

interface Props {
  readonly desk: Desk;
  readonly views: readonly Entry[];
  readonly go: (view: View) => void;
  readonly switchesLanguage: boolean;
}

export function More({ desk, views, go, switchesLanguage }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { text, view } = desk.state;
  const close = (): void => {
    setOpen(false);
  };
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('mousedown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('mousedown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return (
    <div
      class="more"
      ref={box}
      onKeyDown={(event) => {
        // "Esc" in Trident.
        if (!open || (event.key !== 'Escape' && event.key !== 'Esc')) return;
        event.stopPropagation();
        close();
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        ref={opener}
        aria-label={text.more}
        title={text.more}
        aria-expanded={open}
        aria-current={views.some((each) => each.view === view) ? 'page' : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        ⋯
      </button>
      {open && (
        <div class="more-list">
          {views.map((each) => (
            <button
              type="button"
              key={each.view}
              aria-current={each.view === view ? 'page' : undefined}
              onClick={() => {
                close();
                opener.current?.focus();
                go(each.view);
              }}
            >
              {text.views[each.view]}
            </button>
          ))}
          {switchesLanguage && (
            <button
              type="button"
              lang={text.language === 'vi' ? 'en' : 'vi'}
              onClick={() => {
                close();
                opener.current?.focus();
                void desk.speak(text.language === 'vi' ? 'en' : 'vi');
              }}
            >
              {text.otherLanguage}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
