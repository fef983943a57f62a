/** The pane's navigation: the jobs in their order, the views of a job that has several, and the rest under "⋯". */
import type { JSX } from 'preact';
import type { View } from '../../words/pane/paneText';
import type { Desk } from '../desk/desk';
import { More } from './More';
import { type Entry, entryOf, jobsOf, VIEWS } from './views';

interface Props {
  readonly desk: Desk;
  readonly go: (view: View) => void;
  /** False where the page around the pane has a switch of its own. */
  readonly switchesLanguage: boolean;
  readonly entries?: readonly Entry[];
}

export function Navigation({ desk, go, switchesLanguage, entries = VIEWS }: Props): JSX.Element {
  const { text, view } = desk.state;
  const job = entryOf(view, entries)?.job;
  const parts = job ? entries.filter((each) => each.job === job) : [];
  const button = (to: View, name: string, isCurrent: boolean): JSX.Element => (
    <button
      type="button"
      key={to}
      // Bold letters are wider: the room for them is kept, so that no tab moves when one is chosen.
      data-name={name}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => {
        go(to);
      }}
    >
      {name}
    </button>
  );
  return (
    <nav aria-label={text.viewsName}>
      <div class="jobs">
        {jobsOf(entries).map((each) => {
          const [first] = entries.filter((entry) => entry.job === each);
          return first && button(each === job ? view : first.view, text.jobs[each], each === job);
        })}
        <More
          desk={desk}
          go={go}
          views={entries.filter((each) => each.job === null)}
          switchesLanguage={switchesLanguage}
        />
      </div>
      {parts.length > 1 && (
        <div class="parts">
          {parts.map((each) => button(each.view, text.views[each.view], each.view === view))}
        </div>
      )}
    </nav>
  );
}
