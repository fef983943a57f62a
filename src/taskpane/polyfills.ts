/** What the pane and the core use of later JavaScript and Excel 2016's engine (Trident) lacks. */
// office.js has a Promise for itself and does not always share it; the pane needs one before office.js is here.
import 'promise-polyfill/src/polyfill';

type Lacking = Record<string, unknown>;

function add(target: object, name: string, member: unknown): void {
  if ((target as Lacking)[name] !== undefined) return;
  Object.defineProperty(target, name, { value: member, configurable: true, writable: true });
}

function find(this: readonly unknown[], test: (item: unknown, i: number) => unknown): unknown {
  for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i];
  return undefined;
}

function findIndex(this: readonly unknown[], test: (item: unknown, i: number) => unknown): number {
  for (let i = 0; i < this.length; i++) if (test(this[i], i)) return i;
  return -1;
}

function fill(this: unknown[], value: unknown, from = 0, to = this.length): unknown[] {
  for (let i = from; i < to; i++) this[i] = value;
  return this;
}

function isAmong(this: readonly unknown[], item: unknown): boolean {
  return this.some((each) => each === item || (each !== each && item !== item));
}

function assign(target: Lacking, ...sources: (Lacking | null | undefined)[]): Lacking {
  for (const source of sources) {
    for (const key in source)
      if (Object.prototype.hasOwnProperty.call(source, key)) target[key] = source[key];
  }
  return target;
}

function repeat(this: string, count: number): string {
  return new Array(count + 1).join(String.prototype.valueOf.call(this));
}

function padStart(this: string, length: number, pad = ' '): string {
  let padding = '';
  while (padding.length + this.length < length) padding += pad;
  return padding + this;
}

function keysOf(object: Lacking): string[] {
  return Object.keys(object);
}

add(Array.prototype, 'find', find);
add(Array.prototype, 'findIndex', findIndex);
add(Array.prototype, 'fill', fill);
add(Array.prototype, 'includes', isAmong);
add(String.prototype, 'includes', function (this: string, part: string, from = 0) {
  const at = this.indexOf(part, from);
  return at >= 0;
});
add(String.prototype, 'startsWith', function (this: string, part: string, at = 0) {
  return this.slice(at, at + part.length) === part;
});
add(String.prototype, 'endsWith', function (this: string, part: string) {
  const at = this.lastIndexOf(part);
  return at >= 0 && at === this.length - part.length;
});
add(String.prototype, 'repeat', repeat);
add(String.prototype, 'padStart', padStart);
add(Object, 'assign', assign);
add(Object, 'values', (object: Lacking) => keysOf(object).map((key) => object[key]));
add(Object, 'entries', (object: Lacking) => keysOf(object).map((key) => [key, object[key]]));
add(
  Number,
  'isInteger',
  (value: unknown) => typeof value === 'number' && isFinite(value) && Math.floor(value) === value,
);
add(Number, 'isFinite', (value: unknown) => typeof value === 'number' && isFinite(value));
add(Number, 'isNaN', (value: unknown) => value !== value);
add(Number, 'MAX_SAFE_INTEGER', 9007199254740991);

/** There, set and add give nothing back, where everybody expects the Map or Set itself. */
function chained(kind: new () => object, name: string): void {
  const { prototype } = kind as unknown as { prototype: Record<string, (...values: unknown[]) => unknown> };
  const own = prototype[name];
  const empty = new kind();
  if (!own || own.call(empty, 1, 1) === empty) return;
  Object.defineProperty(prototype, name, {
    value: function (this: object, key: unknown, value: unknown): object {
      own.call(this, key, value);
      return this;
    },
    configurable: true,
    writable: true,
  });
}

chained(Map, 'set');
chained(Set, 'add');
