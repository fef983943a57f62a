/** Objects that office.js keeps across batches ("tracked"): their ids, and the ranges that follow their cells. */
import { HostError } from '../protocol/hostError';

export class References {
  private readonly byId = new Map<string, unknown>();
  private readonly ids = new Map<unknown, string>();
  private made = 0;

  idOf(target: unknown): string | null {
    return this.ids.get(target) ?? null;
  }

  keep(target: unknown): null {
    if (!this.ids.has(target)) {
      this.made++;
      const id = `ref${this.made}`;
      this.ids.set(target, id);
      this.byId.set(id, target);
    }
    return null;
  }

  remove(id: string): void {
    this.ids.delete(this.byId.get(id));
    this.byId.delete(id);
  }

  clear(): void {
    this.ids.clear();
    this.byId.clear();
  }

  target(id: string): unknown {
    if (!this.byId.has(id)) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.byId.get(id);
  }

  all(): readonly unknown[] {
    return [...this.byId.values()];
  }

  get count(): number {
    return this.byId.size;
  }
}
