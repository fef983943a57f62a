/**
 * What brings each view but the first. It stands in the chunk "rest", which is loaded once the pane is shown: each place
 * that asks for a chunk names all of its files, and the start has no room for that.
 */
import { FillView } from '../fill/FillView';
import { InsertView } from '../insert/InsertView';
import { UndoView } from '../undo/UndoView';

/** Views that every session needs are at hand; others come in a chunk of their own. */
export const BROUGHT = {
  insert: () => Promise.resolve(InsertView),
  fill: () => Promise.resolve(FillView),
  undo: () => Promise.resolve(UndoView),
  about: () =>
    import(/* webpackChunkName: "about" */ '../frame/AboutView').then(({ AboutView }) => AboutView),
  learn: () =>
    import(/* webpackChunkName: "learn" */ '../learn/LearnView').then(({ LearnView }) => LearnView),
  export: () =>
    import(/* webpackChunkName: "export" */ '../export/ExportView').then(({ ExportView }) => ExportView),
  narrative: () =>
    import(/* webpackChunkName: "narrative" */ '../narrative/NarrativeView').then(
      ({ NarrativeView }) => NarrativeView,
    ),
  many: () => import(/* webpackChunkName: "many" */ '../many/ManyView').then(({ ManyView }) => ManyView),
  review: () =>
    import(/* webpackChunkName: "review" */ '../review/reviewViews').then(({ SignOffView }) => SignOffView),
  versions: () =>
    import(/* webpackChunkName: "review" */ '../review/reviewViews').then(({ VersionsView }) => VersionsView),
  pasted: () =>
    import(/* webpackChunkName: "review" */ '../review/reviewViews').then(({ PastedView }) => PastedView),
  help: () =>
    import(/* webpackChunkName: "explain" */ '../explain/HelpView').then(({ HelpView }) => HelpView),
  prose: () =>
    import(/* webpackChunkName: "report" */ '../word/ProseView').then(({ ProseView }) => ProseView),
  bring: () => import(/* webpackChunkName: "bring" */ '../word/BringView').then(({ BringView }) => BringView),
};
