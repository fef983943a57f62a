/** Events of a document: who listens, and what is on its way to them. */

export interface Message {
  /** office.js's number of the event. */
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

export interface Delivery {
  readonly messages: readonly Message[];
  readonly documentSelection: boolean;
}

export class EventQueue {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private queue: Message[] = [];
  /** The document-level selection event, older than those of its parts. */
  private documentSelection = false;

  /** Counted, because each context registers and unregisters for itself. */
  register(type: number, target: string): null {
    const key = `${type}:${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
    return null;
  }

  unregister(type: number, target: string): null {
    const key = `${type}:${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
    return null;
  }

  /** Puts the event on its way to those of the targets that somebody listens to. */
  send(type: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const message = JSON.stringify(payload);
    for (const targetId of targets) {
      if (this.listeners.has(`${type}:${targetId}`)) {
        this.queue.push({ messageType: type, targetId, message });
      }
    }
  }

  selectionMoved(): void {
    if (this.enabled) this.documentSelection = true;
  }

  /** What is to be delivered, and only once. */
  take(): Delivery {
    const taken = { messages: this.queue, documentSelection: this.documentSelection };
    this.queue = [];
    this.documentSelection = false;
    return taken;
  }
}
