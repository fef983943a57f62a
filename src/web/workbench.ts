/** The page at work: one open file, its grid, its pane, its working copy. Loaded after the first paint. */
import { drawSample } from '../app/sample';
import type { Layout } from '../core/layout/layout';
import { describeProblem, type Language } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { createFileBook } from '../hosts/xlsx/book/fileBook';
import { problemOf } from '../hosts/xlsx/book/problemOf';
import { WorkingFile } from '../hosts/xlsx/book/workingFile';
import { askToLeave } from './dialogs/leaveDialog';
import { askForForm } from './dialogs/newFormDialog';
import { saveFile } from './dialogs/saveDialog';
import { part } from './element';
import { type Desk, type How, openDesk } from './openDesk';
import { GridPanel } from './grid/gridPanel';
import { fileNameFor, firstToType, workingFileOf } from './newFile';
import { showPane, type ShownPane } from './paneSlot';
import { Reader } from './reader/reader';
import { Unfinished } from './unfinished';
import { enable, say, showFile } from './shell';
import { Copies, type CopyEdits } from './store/copies';
import type { PickedFile } from './store/files';
import { newId, reopen } from './store/keeper';
import { OpenElsewhere } from './store/openElsewhere';
import type { Leaving, WebWords } from '../words/web/webWords';
import { webWords } from '../words/web/webWordsOf';

/** A check after each edit would be felt beyond this. */
const mostLivePlaces = 200_000;

export class Workbench {
  private desk: Desk | null = null;
  private grid: GridPanel | null = null;
  private pane: ShownPane | null = null;
  private words: WebWords;
  private readonly elsewhere = new OpenElsewhere();
  private readonly reader = new Reader();

  private constructor(
    private language: Language,
    private readonly spoke: (language: Language) => void,
    private readonly copies: Copies | null,
  ) {
    this.words = webWords(language);
    window.addEventListener('beforeunload', (event) => {
      if (!this.desk?.file.isDirty) return;
      void this.desk.keeper.flush();
      event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.desk?.keeper.flush();
    });
  }

  /** Offers unfinished work; where there is none, the sample shows what the page is for. */
  static async start(language: Language, spoke: (language: Language) => void): Promise<Workbench> {
    const bench = new Workbench(language, spoke, await Copies.open());
    if (!(await bench.offerCopies())) await bench.openSample();
    return bench;
  }

  async openPicked({ file, handle }: PickedFile): Promise<void> {
    if (!(await this.mayLeave('open'))) return;
    say(this.words.opening(file.name));
    part('stage').classList.add('busy');
    try {
      await painted();
      const bytes = await this.reader.unlocked(new Uint8Array(await file.arrayBuffer()));
      const opened = await this.reader.open(bytes);
      if ('problem' in opened) {
        const problem = problemOf(opened.problem);
        const detail = { ...problem.detail, file: file.name };
        this.fault(describeProblem({ ...problem, detail }, wordsOf(this.language)));
        return;
      }
      say('');
      this.show(new WorkingFile(file.name, bytes, opened), { handle, modified: file.lastModified });
    } finally {
      part('stage').classList.remove('busy');
    }
  }

  async openSample(): Promise<void> {
    if (!(await this.mayLeave('sample'))) return;
    await this.openLayout(this.words.sampleFile, drawSample(), 'Số Khớp', true);
    say(this.words.sampleSaid);
  }

  async newForm(): Promise<void> {
    if (!(await this.mayLeave('newForm'))) return;
    const drawn = await askForForm(this.words, this.language, new Date());
    if (!drawn) return;
    await this.openLayout(fileNameFor(drawn.wish), drawn.layout, drawn.wish.unitName, false);
    say('');
    const first = firstToType(drawn.layout);
    if (first) this.desk?.view.show(drawn.layout.sheet, first);
    this.grid?.focus();
  }

  async save(): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    this.grid?.finishTyping();
    try {
      say(this.words.save.preparing);
      const saved = await saveFile(desk.file, desk, this.reader, this.words, () => {
        say('');
      });
      if (!saved) {
        say('');
        return;
      }
      desk.handle = saved.handle;
      desk.modified = saved.handle ? (await saved.handle.getFile()).lastModified : null;
      desk.file.markSaved(saved.as);
      // What was typed while the file was being written is not in it, and stays kept.
      if (!desk.file.isDirty) await desk.keeper.forget();
      say(saved.said);
    } catch (error) {
      this.fault(this.words.save.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  undo(): void {
    this.grid?.undo();
  }

  redo(): void {
    this.grid?.redo();
  }

  /** The open file stays as it is; the grid is drawn anew, the pane changes its words. */
  speak(language: Language): void {
    this.language = language;
    this.words = webWords(language);
    say('');
    this.pane?.speak(language);
    if (!this.desk) void this.offerCopies();
    else this.drawGrid(this.desk);
  }

  private async openLayout(name: string, layout: Layout, author: string, check: boolean): Promise<void> {
    this.show(await workingFileOf(name, layout, author), { handle: null, modified: null, check });
  }

  private offerCopies(): Promise<boolean> {
    part('loading').hidden = true;
    if (this.copies) return this.unfinished(this.copies).offer();
    say(this.words.noStore);
    return Promise.resolve(false);
  }

  private unfinished(copies: Copies): Unfinished {
    return new Unfinished(part('recover'), copies, this.elsewhere, this.words, {
      open: (edits) => void this.reopen(copies, edits),
      none: () => {
        if (!this.desk) void this.openSample();
      },
    });
  }

  private async reopen(copies: Copies, edits: CopyEdits): Promise<void> {
    const kept = await copies.file(edits.id);
    const opened = kept && (await this.reader.open(kept.bytes));
    if (!kept || !opened || 'problem' in opened) {
      this.fault(
        describeProblem({ code: 'file/damaged', detail: { file: edits.name } }, wordsOf(this.language)),
      );
      return;
    }
    const owner = newId();
    await copies.adopt(edits, owner).catch(() => undefined);
    const file = reopen(kept, edits, opened);
    const { handle, modified = null } = kept;
    this.show(file, { handle, modified, id: edits.id, owner, notes: edits.notes });
  }

  private show(file: WorkingFile, how: How): void {
    this.desk?.close();
    let wasKept = true;
    const desk = openDesk(
      file,
      how,
      this.copies,
      (changed) => {
        this.showState(changed);
      },
      (isKept) => {
        if (wasKept && !isKept) this.fault(this.words.noStore);
        wasKept = isKept;
      },
    );
    this.desk = desk;
    this.elsewhere.claim(() => desk.keeper.id);
    this.drawGrid(desk);
    this.drawPane(desk, how.check ?? true);
  }

  private drawGrid(desk: Desk): void {
    this.grid?.close();
    part('start').hidden = true;
    // The pane, which is about to be drawn, has the page's main part.
    part('stage').removeAttribute('role');
    this.grid = new GridPanel(desk.file, desk.view, this.words, {
      say,
      save: () => void this.save(),
    });
    part('stage').prepend(this.grid.element);
    this.grid.start();
    this.showState(desk);
  }

  private drawPane({ file, view, keeper }: Desk, check: boolean): void {
    this.pane?.close();
    const places = file.visibleSheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    this.pane = showPane(part('pane'), {
      book: createFileBook(file, view, keeper),
      language: this.language,
      check,
      live: places < mostLivePlaces,
      spoke: this.spoke,
    });
  }

  private showState({ file }: Desk): void {
    const dirty = file.isDirty;
    showFile(file.name, dirty ? this.words.unsaved : '');
    enable('undo', file.canUndo);
    enable('redo', file.canRedo);
    enable('save', true);
  }

  /** Unsaved work is kept in the browser, whatever the answer. */
  private async mayLeave(to: Leaving): Promise<boolean> {
    const { desk } = this;
    if (!desk?.file.isDirty) return true;
    const answer = await askToLeave(desk.file.name, to, this.copies !== null, this.words);
    if (answer !== 'save') return answer === 'keep';
    await this.save();
    return !desk.file.isDirty;
  }

  private fault(sentence: string): void {
    say(sentence, 'fault');
  }
}

/** Lets the browser show what was just said before a long piece of work. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
