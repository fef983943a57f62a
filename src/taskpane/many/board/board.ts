/** The board's own state: its files, how far their check is, and what is made of them. It outlives the view. */
import type { CheckedFile } from '../../../app/batch/checkedFile';
import { overviewOf, type Overview } from '../../../app/batch/overview';
import type { Language } from '../../../words/words';
import type { Crew } from './crew';
import type { Answer, Consolidated, NamedFile, Task } from './messages';
import { notSentRow, type Row, rowsOfFile, waitingRow } from './rows';

export interface Entry extends NamedFile {
  readonly checked: CheckedFile | null;
  /** The language of its sentences. */
  readonly language: Language;
}

export interface Running {
  readonly kind: 'check' | 'consolidate' | 'notes' | 'report' | 'data';
  readonly done: number;
  readonly total: number;
  /** Milliseconds since it began. */
  readonly spent: number;
}

export interface BoardState {
  readonly entries: readonly Entry[];
  readonly rows: readonly Row[];
  readonly running: Running | null;
  readonly expected: readonly string[] | null;
  readonly repeated: Overview['repeated'];
  readonly consolidated: Consolidated | null;
}

const EMPTY: BoardState = {
  entries: [],
  rows: [],
  running: null,
  expected: null,
  repeated: [],
  consolidated: null,
};

/** The page is told of progress so often, in milliseconds: more often nobody reads. */
const TELL = 150;

export class Board {
  state: BoardState = EMPTY;
  private readonly listeners: (() => void)[] = [];
  private readonly entries: Entry[] = [];
  /** The rows of each file, so that an answer costs the work of one file alone. */
  private readonly rowsOf: Row[][] = [];
  private told = 0;
  private timer: number | null = null;
  private began = 0;
  /** Counts the checks begun, so that answers to one called off are known. */
  private round = 0;

  constructor(private readonly crew: Crew) {}

  subscribe(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => {
      const at = this.listeners.indexOf(listener);
      if (at >= 0) this.listeners.splice(at, 1);
    };
  }

  /** Files under a name that the board has already take its place: a unit has sent again. */
  async add(files: readonly NamedFile[], language: Language): Promise<void> {
    const known = new Map<string, number>();
    this.entries.forEach(({ name }, i) => known.set(name, i));
    for (const { name, file } of files) {
      const at = known.get(name) ?? this.entries.length;
      known.set(name, at);
      this.entries[at] = { name, file, checked: null, language };
      this.rowsOf[at] = [waitingRow(name, at)];
    }
    this.set({ consolidated: null });
    await this.checkWaiting(language);
  }

  /** Whatever is not checked yet, or not in this language. */
  async checkWaiting(language: Language): Promise<void> {
    const due = this.entries
      .map((entry, at) => ({ entry, at }))
      .filter(({ entry }) => entry.checked === null || entry.language !== language);
    if (due.length === 0) return;
    const round = this.begin('check', due.length);
    await Promise.all(
      due.map(async ({ entry, at }) => {
        const answer = await this.crew.run({ kind: 'check', name: entry.name, file: entry.file, language });
        // Another file of that name may have come meanwhile, or the check was called off.
        if (round !== this.round || this.entries[at]?.file !== entry.file || !('checked' in answer)) return;
        this.entries[at] = { ...entry, checked: answer.checked, language };
        this.rowsOf[at] = rowsOfFile(answer.checked, at);
        this.step();
      }),
    ).catch((error: unknown) => {
      if (round === this.round) this.end();
      throw error;
    });
    if (round === this.round) this.end();
  }

  /** What is done stays; the rest waits until it is asked for again. */
  cancel(): void {
    this.round++;
    this.crew.stop();
    this.end();
  }

  clear(): void {
    this.cancel();
    this.entries.length = 0;
    this.rowsOf.length = 0;
    this.state = EMPTY;
    this.tell();
  }

  checkedFiles(): CheckedFile[] {
    const checked: CheckedFile[] = [];
    for (const each of this.entries) if (each.checked) checked.push(each.checked);
    return checked;
  }

  /** One file's sentences in this language. */
  async reword(at: number, language: Language): Promise<void> {
    const entry = this.entries[at];
    if (!entry?.checked || entry.language === language) return;
    const answer = await this.crew.run({ kind: 'check', name: entry.name, file: entry.file, language });
    if (this.entries[at] !== entry || !('checked' in answer)) return;
    this.entries[at] = { ...entry, checked: answer.checked, language };
    this.tell();
  }

  expect(names: readonly string[] | null): void {
    this.set({ expected: names });
    this.overview();
  }

  /** null where it was called off. */
  async run(kind: Running['kind'], total: number, task: Task): Promise<Answer | null> {
    const round = this.begin(kind, total);
    try {
      const answer = await this.crew.run(task, (done) => {
        if (round === this.round) this.step(done);
      });
      return round === this.round ? answer : null;
    } finally {
      if (round === this.round) this.end();
    }
  }

  ask(task: Task): Promise<Answer> {
    return this.crew.run(task);
  }

  keep(consolidated: Consolidated): void {
    this.set({ consolidated });
  }

  private begin(kind: Running['kind'], total: number): number {
    this.round++;
    this.began = Date.now();
    this.set({ running: { kind, done: 0, total, spent: 0 } });
    return this.round;
  }

  private step(done?: number): void {
    const { running } = this.state;
    if (!running) return;
    this.state = {
      ...this.state,
      running: { ...running, done: done ?? running.done + 1, spent: Date.now() - this.began },
    };
    const wait = this.told + TELL - Date.now();
    if (wait <= 0) this.tell();
    else this.timer ??= window.setTimeout(this.tell, wait);
  }

  private end(): void {
    this.state = { ...this.state, running: null };
    this.overview();
  }

  private overview(): void {
    const checked = this.checkedFiles();
    const { notSent, repeated } = overviewOf(checked, this.state.expected);
    // While files wait, nobody can say who has not sent.
    const waiting = checked.length < this.entries.length;
    this.notSent = waiting ? [] : (notSent ?? []).map(notSentRow);
    this.set({ repeated });
  }

  private notSent: readonly Row[] = [];

  private set(change: Partial<BoardState>): void {
    this.state = { ...this.state, ...change };
    this.tell();
  }

  private readonly tell = (): void => {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.told = Date.now();
    const rows: Row[] = [];
    for (const each of this.rowsOf) for (const row of each) rows.push(row);
    this.state = { ...this.state, entries: this.entries.slice(), rows: rows.concat(this.notSent) };
    for (const listener of this.listeners.slice()) listener();
  };
}
