/** What changes the pane's state. It knows the workbook only as a Book, so that every host can bring its own. */
import type { Book } from '../../app/contract/book';
import type { Problem } from '../../app/contract/problem';
import type { Language } from '../../words/words';
import { awaitedBook } from './awaitedBook';
import { keepLanguage } from './language';
import type { DeskState, Engine, Notice, Offer } from './state';
import { Turns } from './turns';
import type { PaneText, View } from '../../words/pane/paneText';
import { pane as vi } from '../../words/vi/pane/pane';

export type {
  Again,
  CheckResult,
  DeskState,
  Engine,
  FillState,
  Notice,
  Offer,
  Saying,
  UndoEntry,
} from './state';

export interface DeskOptions {
  /** A promise where the host takes its time to answer: the pane shows itself meanwhile. */
  readonly book: Book | Promise<Book>;
  readonly version: string;
  readonly view?: View;
  readonly now?: () => Date;
}

const SLOW = 1000;

export class Desk {
  state: DeskState;
  book: Book;
  readonly version: string;
  readonly now: () => Date;
  stopWatching: (() => void) | null = null;
  private readonly listeners: (() => void)[] = [];
  private readonly turns = new Turns((busy, aside) => {
    this.set({ busy, aside });
  });

  /** A person asked for the view that the pane began with. */
  private readonly asked: boolean;

  constructor({ book, version, view, now = () => new Date() }: DeskOptions) {
    this.asked = view !== undefined;
    const known = 'abilities' in book;
    this.book = known ? book : awaitedBook(book);
    this.version = version;
    this.now = now;
    this.state = {
      ready: known,
      view: view ?? 'check',
      text: vi,
      words: null,
      engine: null,
      busy: false,
      aside: false,
      slow: false,
      notice: null,
      scope: 'workbook',
      check: null,
      previous: null,
      told: [],
      current: null,
      grouping: 'severity',
      sought: '',
      marked: this.book.recall('marked') === 'yes',
      watching: false,
      fill: null,
      undo: [],
      undone: [],
      overwrite: null,
      prose: null,
    };
  }

  /** The host has answered: from now on it is asked directly. */
  arrive(book: Book): void {
    this.book = book;
    const first = book.report && this.state.view === 'check' && !this.asked ? 'prose' : this.state.view;
    this.set({ ready: true, view: first, marked: book.recall('marked') === 'yes' });
  }

  subscribe(listener: () => void): void {
    this.listeners.push(listener);
  }

  set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  say(kind: Notice['kind'], say: Notice['say'], offer?: Offer | null): void {
    this.set({ notice: { kind, say, ...(offer ? { offer } : {}) } });
  }

  /**
   * `wrote`: the sentence ends with the state of the cells, which a person must know after a failed write. `before`
   * says what had been done until then.
   */
  saySorry(problem: Problem, wrote = false, before?: (text: PaneText) => string): void {
    this.say('bad', ({ text, words }) => {
      const sentences = before ? [before(text)] : [];
      const sentence = words ? words.problem[problem.code](problem.detail ?? {}) : problem.code;
      sentences.push(this.book.report ? sentence.replace(/Excel/g, 'Word') : sentence);
      if (wrote && problem.code !== 'write/unfinished')
        sentences.push(before ? text.restAsBefore : this.book.report ? text.reportAsBefore : text.asBefore);
      return sentences.join(' ');
    });
  }

  /** A bug of ours, or a part of the pane that did not load. */
  sayFault(error: unknown): void {
    console.error(error);
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    this.say('bad', ({ text }) => (name === 'ChunkLoadError' ? text.notLoaded : text.ourFault(message)));
  }

  /** The engine, loaded at the first call; Vietnamese comes with it. */
  async engine(): Promise<Engine> {
    if (this.state.engine) return this.state.engine;
    const engine = await import(/* webpackChunkName: "engine" */ './engine');
    this.set({ engine, words: this.state.words ?? engine.vi });
    return engine;
  }

  /** The person chose this language: kept for every workbook. */
  speak(language: Language): Promise<void> {
    keepLanguage(language);
    return this.show(language);
  }

  async show(language: Language): Promise<void> {
    if (language === 'vi') {
      this.set({ text: vi, words: this.state.engine?.vi ?? null });
      return;
    }
    try {
      const { text, words } = await import(/* webpackChunkName: "english" */ './english');
      this.set({ text, words });
    } catch (error) {
      this.sayFault(error);
    }
  }

  /** What a person asked for, one piece at a time. */
  work(task: (engine: Engine) => Promise<void>): Promise<void> {
    return this.turns.now(() => {
      this.set({ notice: null });
      return this.timed(task);
    });
  }

  /** What nobody asked for: done when nothing else is; of several with one name, the last. */
  later(name: string, task: (engine: Engine) => Promise<void>): void {
    this.turns.later(name, () => this.timed(task));
  }

  private async timed(task: (engine: Engine) => Promise<void>): Promise<void> {
    const timer = window.setTimeout(() => {
      this.set({ slow: true });
    }, SLOW);
    try {
      await task(await this.engine());
    } catch (error) {
      this.sayFault(error);
    } finally {
      window.clearTimeout(timer);
      this.set({ slow: false });
    }
  }
}

/** Lets the browser paint and answer between two pieces of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}
