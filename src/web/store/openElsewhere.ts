/** Which working copies are open in other tabs: those are not offered here. */

interface Message {
  readonly kind: 'who' | 'mine';
  readonly id: string;
}

/** Other tabs answer within a few milliseconds; one that sleeps is asked in vain. */
const patience = 150;

export class OpenElsewhere {
  private readonly channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('so-khop') : null;
  private readonly heard = new Set<string>();
  private mine: () => string | null = () => null;

  constructor() {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'mine') this.heard.add(data.id);
      else this.answer();
    });
  }

  /** `id` is asked for at each question: a copy may get another. */
  claim(id: () => string): void {
    this.mine = id;
    this.answer();
  }

  async ids(): Promise<ReadonlySet<string>> {
    this.heard.clear();
    this.say({ kind: 'who', id: '' });
    await new Promise((resolve) => setTimeout(resolve, patience));
    return new Set(this.heard);
  }

  private answer(): void {
    const id = this.mine();
    if (id !== null) this.say({ kind: 'mine', id });
  }

  private say(message: Message): void {
    this.channel?.postMessage(message);
  }
}
