/** What a command does: at the pane's desk or, where Excel gives it a page of its own, beside it; and how it is told. */
import { viewText } from '../../words/pane/viewTextOf';
import { displaysEnglish, hasSharedRuntime, showDialog, showPane } from '../../hosts/excel/ribbon';
import { actor } from '../desk/lazyParts';
import { Desk, pause } from '../desk/desk';
import { chosenLanguage } from '../desk/language';
import { pane as vi } from '../../words/vi/pane/pane';
import { placeOf } from '../frame/views';
import { type Command, VIEW_COMMANDS, type ViewCommand } from './names';
import { noticeAddress } from './noticeAddress';

/** A sentence that could be shown nowhere waits under this note until the pane is opened. */
const UNSAID = 'unsaid';

export async function carryOut(command: Command, paneDesk: Promise<Desk | null>): Promise<void> {
  const pane = await paneDesk;
  if (!pane) {
    await showDialog(noticeAddress(vi.language, 'bad', `${vi.outside.silent}. ${vi.outside.silentWhat}`));
    return;
  }
  const shared = hasSharedRuntime();
  const desk = shared ? pane : await deskOfItsOwn(pane);
  if (command === 'showPane' || isViewCommand(command)) await bringForward(desk, command, shared);
  else {
    const sheet: { tells: boolean } = { tells: false };
    desk.set({ notice: null });
    await actor(desk)(async ({ runs }) => {
      sheet.tells = !(await runs[command](desk));
    });
    const { notice } = desk.state;
    if (notice && (!sheet.tells || notice.kind === 'bad')) {
      desk.set({ view: command === 'undoLastWrite' ? 'undo' : 'check' });
      await tell(desk, shared);
    }
  }
}

function isViewCommand(command: Command): command is ViewCommand {
  return command in VIEW_COMMANDS;
}

async function bringForward(desk: Desk, command: ViewCommand | 'showPane', shared: boolean): Promise<void> {
  const shown = shared && (await showPane());
  if (!shown) {
    const view = command === 'showPane' ? 'check' : VIEW_COMMANDS[command];
    desk.say('bad', ({ text }) => viewText[text.language].commands.openByHand(placeOf(view, text)));
    await tell(desk, false);
  } else if (command !== 'showPane') {
    await actor(desk)(({ beginTask }) => beginTask(desk, command));
  }
}

/** Shows the desk's notice: in the pane if it shares this page, else in a dialog, else when the pane is next opened. */
async function tell(desk: Desk, shared: boolean): Promise<void> {
  if (shared && (await showPane())) return;
  const { notice, text, words } = desk.state;
  if (!notice) return;
  const sentence = notice.say({ text, words });
  if (await showDialog(noticeAddress(text.language, notice.kind, sentence))) return;
  desk.book.remember(UNSAID, JSON.stringify({ kind: notice.kind, sentence }));
}

export async function sayUnsaid(desk: Desk): Promise<void> {
  while (!desk.state.ready) await pause();
  const kept = desk.book.recall(UNSAID);
  if (kept === null || kept === '') return;
  desk.book.remember(UNSAID, '');
  try {
    const { kind, sentence } = JSON.parse(kept) as { kind: 'good' | 'bad'; sentence: string };
    desk.say(kind, () => sentence);
  } catch {
    // A note that somebody else wrote there says nothing.
  }
}

/**
 * Excel may keep a command's page for minutes while the pane, in its own page, goes on writing: a new book reads the
 * notes anew.
 */
async function deskOfItsOwn({ version }: Desk): Promise<Desk> {
  const { excelBook } = await import(/* webpackChunkName: "excel" */ '../../hosts/excel/excelBook');
  const desk = new Desk({ book: excelBook(), version });
  // The pane of this page may not have come to its language yet.
  if ((chosenLanguage() ?? (displaysEnglish() ? 'en' : 'vi')) === 'en') await desk.show('en');
  return desk;
}
