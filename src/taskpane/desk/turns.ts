/** Whose turn it is: what a person asks for is done now or not at all; what the pane does by itself waits. */
type Task = () => Promise<void>;

export class Turns {
  private taken = false;
  private present: Promise<void> | null = null;
  private waiting: { readonly name: string; readonly task: Task }[] = [];

  /** `told` hears who is at work: a person's task, one of the pane's own, or both one after the other. */
  constructor(private readonly told: (busy: boolean, aside: boolean) => void) {}

  /** Dropped while another of a person's tasks is going on, since its button is disabled; waits for one of the pane's own. */
  async now(task: Task): Promise<void> {
    if (this.taken) return;
    this.taken = true;
    this.tell();
    try {
      if (this.present) await this.present;
      await task();
    } finally {
      this.taken = false;
      this.tell();
      this.next();
    }
  }

  /** Of several with one name that wait, the last is done. */
  later(name: string, task: Task): void {
    this.waiting = this.waiting.filter((each) => each.name !== name).concat({ name, task });
    this.next();
  }

  private next(): void {
    const [first] = this.waiting;
    if (this.taken || this.present || !first) return;
    this.waiting = this.waiting.slice(1);
    const over = (): void => {
      this.present = null;
      this.tell();
      this.next();
    };
    this.present = first.task().then(over, over);
    this.tell();
  }

  private tell(): void {
    this.told(this.taken, this.present !== null);
  }
}
