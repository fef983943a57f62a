/** An object that office.js holds a path to: a kind's members bound to one target. */
import type { ObjectHost } from './host';
import type { HostObject } from './hostObject';
import { HostError, apiNotFound, notImplemented } from '../protocol/hostError';
import type { Kind } from './kind';

/** `toString` and its like are no members. */
const has = (members: object, name: string): boolean => Object.prototype.hasOwnProperty.call(members, name);

export function openObject<T, H extends ObjectHost>(kind: Kind<T, H>, target: T, host: H): HostObject {
  const label = (name: string): string => `${kind.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

  /** Old Excels lack the newer members; the library checks most, but not all, of them itself. */
  function known<M extends { readonly since: string }>(
    members: Readonly<Record<string, M>> | undefined,
    name: string,
  ): M {
    const member = members && has(members, name) ? members[name] : undefined;
    if (!member) throw notImplemented(label(name));
    if (!host.supports(member.since)) throw apiNotFound(label(name), `${host.api} ${member.since}`);
    return member;
  }

  function located<R>(name: string, work: () => R): R {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError) error.location ??= label(name);
      throw error;
    }
  }

  return {
    type: kind.type,
    target,
    isCollection: kind.items !== undefined,
    ids: () => ({
      ...kind.identity?.(target),
      ...(kind.tracked && host.references.idOf(target) !== null
        ? { _ReferenceId: host.references.idOf(target) }
        : {}),
    }),
    items: () => kind.items?.(target, host) ?? [],
    scalars: () =>
      Object.entries(kind.properties ?? {})
        .filter(([, property]) => host.supports(property.since))
        .map(([name]) => name),
    hasChild: (name) => kind.children !== undefined && has(kind.children, name),
    isChange: (name) =>
      kind.methods !== undefined && has(kind.methods, name) && known(kind.methods, name).changes,
    read: (name) => located(name, () => known(kind.properties, name).read(target, host)),
    write: (name, value) => {
      const property = known(kind.properties, name);
      const { write } = property;
      if (!write) throw notImplemented(`writing ${label(name)}`);
      located(name, () => {
        write(target, value, host);
      });
    },
    child: (name) => located(name, () => known(kind.children, name).open(target, host)),
    call: (name, args) => {
      if (name === '_KeepReference' && kind.tracked) return host.references.keep(target);
      return located(name, () => known(kind.methods, name).call(target, host, ...args));
    },
  };
}
