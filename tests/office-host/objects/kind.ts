/**
 * What a kind of object (Range, Worksheet…) understands: every member by its wire name, with the version of its requirement set that
 * brought it. There is no catch-all: a name that is not listed is refused.
 */
import type { HostObject } from './hostObject';

export interface Property<T, H> {
  readonly since: string;
  readonly read: (target: T, host: H) => unknown;
  readonly write?: (target: T, value: unknown, host: H) => void;
}

export interface Child<T, H> {
  readonly since: string;
  /** null is office.js's null object. */
  readonly open: (target: T, host: H) => HostObject | null;
}

export interface Method<T, H> {
  readonly since: string;
  /** Creates or alters something, so a fault may hit it also where office.js sends it as a path. */
  readonly changes: boolean;
  readonly call: (target: T, host: H, ...args: readonly unknown[]) => unknown;
}

export interface Kind<T, H> {
  readonly type: string;
  /** "Id" or "Name": how office.js finds the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Ranges: office.js asks to keep a reference, so that they follow their cells. */
  readonly tracked?: true;
  /** Of a collection. */
  readonly items?: (target: T, host: H) => readonly HostObject[];
  readonly properties?: Readonly<Record<string, Property<T, H>>>;
  readonly children?: Readonly<Record<string, Child<T, H>>>;
  readonly methods?: Readonly<Record<string, Method<T, H>>>;
}

export function read<T, H>(since: string, reader: Property<T, H>['read']): Property<T, H> {
  return { since, read: reader };
}

export function readWrite<T, H>(
  since: string,
  reader: Property<T, H>['read'],
  writer: NonNullable<Property<T, H>['write']>,
): Property<T, H> {
  return { since, read: reader, write: writer };
}

export function child<T, H>(since: string, open: Child<T, H>['open']): Child<T, H> {
  return { since, open };
}

/** A method that only looks. */
export function gets<T, H>(since: string, call: Method<T, H>['call']): Method<T, H> {
  return { since, changes: false, call };
}

/** A method that alters the document. */
export function does<T, H>(since: string, call: Method<T, H>['call']): Method<T, H> {
  return { since, changes: true, call };
}
