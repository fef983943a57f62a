/** An object that office.js holds a path to, as batches see it. */

export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  ids(): Record<string, unknown>;
  items(): readonly HostObject[];
  /** The scalars that "load everything" brings. */
  scalars(): readonly string[];
  hasChild(name: string): boolean;
  isChange(method: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
}
