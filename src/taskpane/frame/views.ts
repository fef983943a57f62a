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

const JOBS: readonly Job[] = ['form', 'fill', 'check', 'export'];

/** Asked for in one place, since each place that asks names all files of the chunk. */
const rest = () => import(/* webpackChunkName: "rest" */ '../desk/restViews');

/** What every session needs comes in the chunk "rest", which is loaded once the pane is shown; other views in their own. */
export const VIEWS: readonly Entry[] = [
  {
    view: 'insert',
    job: 'form',
    bring: () => rest().then(({ InsertView }) => InsertView),
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
    bring: () => rest().then(({ FillView }) => FillView),
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
    view: 'many',
    job: null,
    bring: () => import(/* webpackChunkName: "many" */ '../many/ManyView').then(({ ManyView }) => ManyView),
  },
  {
    view: 'undo',
    job: null,
    bring: () => rest().then(({ UndoView }) => UndoView),
  },
  {
    view: 'help',
    job: null,
    bring: () =>
      import(/* webpackChunkName: "explain" */ '../explain/HelpView').then(({ HelpView }) => HelpView),
  },
  {
    view: 'about',
    job: null,
    bring: () => rest().then(({ AboutView }) => AboutView),
  },
];

/** In Word: the prose first, and of the others what a report can use. */
const ofWord: readonly Entry[] = [
  {
    view: 'prose',
    job: 'prose',
    bring: () =>
      import(/* webpackChunkName: "report" */ '../word/ProseView').then(({ ProseView }) => ProseView),
  },
  { view: 'check', job: 'tables', bring: null },
  {
    view: 'bring',
    job: 'bring',
    bring: () =>
      import(/* webpackChunkName: "bring" */ '../word/BringView').then(({ BringView }) => BringView),
  },
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
