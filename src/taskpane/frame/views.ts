/** Every view of the pane: the job it belongs to, and what brings it. A new view is one line here, and its name in words. */
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

export const JOBS: readonly Job[] = ['form', 'fill', 'check', 'export'];

/** What every session needs comes in the chunk "rest", which is loaded once the pane is shown; other views in their own. */
export const VIEWS: readonly Entry[] = [
  {
    view: 'insert',
    job: 'form',
    bring: () =>
      import(/* webpackChunkName: "rest" */ '../insert/InsertView').then(({ InsertView }) => InsertView),
  },
  {
    view: 'learn',
    job: 'form',
    bring: () =>
      import(/* webpackChunkName: "learn" */ '../learn/LearnView').then(({ LearnView }) => LearnView),
  },
  {
    view: 'fill',
    job: 'fill',
    bring: () => import(/* webpackChunkName: "rest" */ '../fill/FillView').then(({ FillView }) => FillView),
  },
  { view: 'check', job: 'check', bring: null },
  {
    view: 'export',
    job: 'export',
    bring: () =>
      import(/* webpackChunkName: "export" */ '../export/ExportView').then(({ ExportView }) => ExportView),
  },
  {
    view: 'narrative',
    job: null,
    bring: () =>
      import(/* webpackChunkName: "narrative" */ '../narrative/NarrativeView').then(
        ({ NarrativeView }) => NarrativeView,
      ),
  },
  {
    view: 'undo',
    job: null,
    bring: () => import(/* webpackChunkName: "rest" */ '../undo/UndoView').then(({ UndoView }) => UndoView),
  },
  {
    view: 'about',
    job: null,
    bring: () =>
      import(/* webpackChunkName: "rest" */ '../frame/AboutView').then(({ AboutView }) => AboutView),
  },
];

export function entryOf(view: View): Entry | undefined {
  return VIEWS.find((each) => each.view === view);
}

/** Where a person finds the view: its job's name, or its own under "⋯". */
export function placeOf(view: View, text: PaneText): string {
  const job = entryOf(view)?.job;
  return job ? text.jobs[job] : text.views[view];
}
