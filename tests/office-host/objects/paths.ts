/** Finds the objects that a batch's paths lead to, each once. */
import type { ObjectHost } from './host';
import { invalidArgument } from '../protocol/hostError';
import type { HostObject } from './hostObject';
import { type ArgumentInfo, type ObjectPath, PATH } from '../protocol/request';
import { startUpService } from './startUp';

export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly host: ObjectHost,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw invalidArgument();
    return path;
  }

  isFound(id: number): boolean {
    return this.found.has(id);
  }

  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the proxies among them replaced by their objects. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id > 0) return this.object(id);
    if (Array.isArray(value)) {
      if (!Array.isArray(id)) return value;
      return value.map((item: unknown, index) => this.argument(item, id[index]));
    }
    return this.inside(value);
  }

  /** Proxies inside plain objects travel as `{_ObjectPathId: n}`. */
  private inside(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record._ObjectPathId === 'number') return this.object(record._ObjectPathId);
    return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, this.inside(part)]));
  }

  private resolve(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.host.root();
      case PATH.newObject:
        return startUpService(path.Name, this.host);
      case PATH.method:
        return parent && asObject(parent.call(path.Name, this.args(path.ArgumentInfo)));
      case PATH.property:
        return parent?.child(path.Name) ?? null;
      case PATH.indexer:
        return parent && asObject(parent.call('GetItem', this.args(path.ArgumentInfo)));
      case PATH.reference:
        return this.host.objectOf(this.host.references.target(path.Name));
      case PATH.nullObject:
        return null;
      default:
        throw invalidArgument();
    }
  }
}

function asObject(value: unknown): HostObject | null {
  return (value as HostObject | null | undefined) ?? null;
}
