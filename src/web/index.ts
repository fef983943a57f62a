// The web edition's first paint: the frame of the page. The grid, the reader of workbooks and the pane come after it.
// The pane's looks are the page's, too; so they come first.
import '../taskpane/trustedTypes';
import '../taskpane/frame/pane.css';
import './web.css';
import './print.css';
import { chosenLanguage, keepLanguage } from '../taskpane/desk/language';
import { startOffline } from './offline/startOffline';
import { part } from './element';
import { startPaneEdge } from './paneEdge';
import { droppedFile, pickFile, type PickedFile, whenLaunchedWith } from './store/files';
import { say, translateShell } from './shell';
import { droppedFiles, holdsMany } from '../taskpane/many/board/dropped';
import type { Language } from '../words/words';
import type { Workbench } from './workbench';
import type { ShownBoard } from './boardSlot';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

let language: Language = chosenLanguage() ?? 'vi';
translateShell(language);
part('version').textContent = `v${SO_KHOP_VERSION}`;

const workbench: Promise<Workbench> = import(/* webpackChunkName: "workbench" */ './workbench').then(
  ({ Workbench }) => Workbench.start(language, speak),
);
workbench.catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error), 'fault');
});

/** Faults of our own are said, once, here. */
function run(work: (bench: Workbench) => Promise<void> | void): void {
  workbench.then(work).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error), 'fault');
    console.error(error);
  });
}

function openPicked(picking: Promise<PickedFile | null>): void {
  run(async (bench) => {
    const picked = await picking;
    if (picked) await bench.openPicked(picked);
  });
}

const input = part('file-input') as HTMLInputElement;
part('open').addEventListener('click', () => {
  openPicked(pickFile(input));
});
part('new-form').addEventListener('click', () => {
  run((bench) => bench.newForm());
});
part('sample').addEventListener('click', () => {
  run((bench) => bench.openSample());
});
part('many').addEventListener('click', () => {
  void showMany(boardShown() ? null : []);
});
part('undo').addEventListener('click', () => {
  run((bench) => {
    bench.undo();
  });
});
part('redo').addEventListener('click', () => {
  run((bench) => {
    bench.redo();
  });
});
part('save').addEventListener('click', () => {
  run((bench) => bench.save());
});
part('language').addEventListener('click', () => {
  speak(language === 'vi' ? 'en' : 'vi');
});

/** Whoever changes the language, the page's frame or the pane, changes it for both. */
function speak(wanted: Language): void {
  if (wanted === language) return;
  language = wanted;
  keepLanguage(language);
  translateShell(language);
  shownBoard?.speak(language);
  run((bench) => {
    bench.speak(language);
  });
}

// Where the page is scrolled between sheet and pane, whoever works in the pane sees what it opens and says.
part('pane').addEventListener('click', () => {
  part('pane').scrollIntoView({ block: 'nearest' });
});

const dropNow = part('drop-now');
const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
document.addEventListener('dragover', (event) => {
  if (!holdsFile(event)) return;
  event.preventDefault();
  dropNow.hidden = false;
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) dropNow.hidden = true;
});
document.addEventListener('drop', (event) => {
  dropNow.hidden = true;
  if (!holdsFile(event)) return;
  event.preventDefault();
  const { dataTransfer } = event;
  if (dataTransfer && (boardShown() || holdsMany(dataTransfer))) void showMany(dataTransfer);
  else openPicked(droppedFile(event));
});
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' && !event.defaultPrevented) {
    event.preventDefault();
    run((bench) => bench.save());
  }
});

let shownBoard: ShownBoard | null = null;

function boardShown(): boolean {
  return !part('board').hidden;
}

/** The board in place of the sheet, with what was dropped; null: the sheet again. */
async function showMany(dropped: DataTransfer | [] | null): Promise<void> {
  const show = dropped !== null;
  part('board').hidden = !show;
  part('workspace').hidden = show;
  part('many').setAttribute('aria-expanded', String(show));
  // What was dropped is gone once the event is over: it is asked for before anything is awaited.
  const files = dropped && 'files' in dropped ? droppedFiles(dropped) : null;
  if (!show) return;
  try {
    const { showBoard } = await import(/* webpackChunkName: "many" */ './boardSlot');
    shownBoard ??= showBoard(part('board'), language, {
      open: (file) => {
        openPicked(Promise.resolve({ file, handle: null }));
        void showMany(null);
      },
      back: () => {
        void showMany(null);
        part('many').focus();
      },
    });
    shownBoard.speak(language);
    if (files) shownBoard.take(await files);
  } catch (error) {
    void showMany(null);
    say(error instanceof Error ? error.message : String(error), 'fault');
  }
}

whenLaunchedWith(openPicked);
startPaneEdge();
startOffline();
