/** Every view of the pane, and the job it belongs to. A new view is a line here, what brings it in desk/restViews, and its name in words. */
import type { FunctionComponent } from 'preact';
import type { Job, PaneText, View } from '../../words/pane/paneText';
import type { Desk } from '../desk/desk';

export type ViewComponent = FunctionComponent<{ readonly desk: Desk }>;

export interface Entry {
  readonly view: View;
  /** null: it stands under "⋯". Several views of one job stand in a row of their own below the jobs. */
  readonly job: Job | null;
  /** null for the view that the pane starts with. Where nothing was loaded, the next visit tries again. */
  readonly bring: (() => Promise<ViewComponent>) | null;
}

const JOBS: readonly Job[] = ['form', 'fill', 'check', 'export'];

const entry = (view: Exclude<View, 'check'>, job: Job | null): Entry => ({
  view,
  job,
  bring: () =>
    import(/* webpackChunkName: "rest" */ '../desk/restViews').then(({ BROUGHT }) => BROUGHT[view]()),
});

export const VIEWS: readonly Entry[] = [
  entry('insert', 'form'),
  entry('learn', 'form'),
  entry('fill', 'fill'),
  { view: 'check', job: 'check', bring: null },
  entry('export', 'export'),
  entry('narrative', null),
  entry('many', null),
  entry('review', null),
  entry('versions', null),
  entry('pasted', null),
  entry('undo', null),
  entry('help', null),
  entry('about', null),
];

/** In Word: the prose first, and of the others what a report can use. */
const ofWord: readonly Entry[] = [
  entry('prose', 'prose'),
  { view: 'check', job: 'tables', bring: null },
  entry('bring', 'bring'),
];

const WORD_JOBS: readonly Job[] = ['prose', 'tables', 'bring'];
export const WORD_VIEWS = ofWord.concat(
  VIEWS.filter(({ view }) => view === 'undo' || view === 'help' || view === 'about'),
);

const ALL = VIEWS.concat(WORD_VIEWS);

export function jobsOf(entries: readonly Entry[]): readonly Job[] {
  return JOBS.concat(WORD_JOBS).filter((job) => entries.some((each) => each.job === job));
}

export function entryOf(view: View, entries: readonly Entry[] = ALL): Entry | undefined {
  return entries.find((each) => each.view === view);
}

/** Where a person finds the view: its job's name, or its own under "⋯". */
export function placeOf(view: View, text: PaneText): string {
  const job = entryOf(view)?.job;
  return job ? text.jobs[job] : text.views[view];
}
