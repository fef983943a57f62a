/**
 * What a kind of object (Range, Worksheet…) understands: every member by its wire name, with the ExcelApi that
 * brought it. There is no catch-all: a name that is not listed is refused.
 */
import type { ExcelHost } from '../host';
import type { HostObject } from './hostObject';

export interface Property<T> {
  readonly since: string;
  readonly read: (target: T, host: ExcelHost) => unknown;
  readonly write?: (target: T, value: unknown, host: ExcelHost) => void;
}

export interface Child<T> {
  readonly since: string;
  /** null is Excel's null object. */
  readonly open: (target: T, host: ExcelHost) => HostObject | null;
}

export interface Method<T> {
  readonly since: string;
  /** Creates or alters something, so a fault may hit it also where office.js sends it as a path. */
  readonly changes: boolean;
  readonly call: (target: T, host: ExcelHost, ...args: readonly unknown[]) => unknown;
}

export interface Kind<T> {
  readonly type: string;
  /** "Id" or "Name": how office.js finds the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Ranges: office.js asks to keep a reference, so that they follow their cells. */
  readonly tracked?: true;
  /** Of a collection. */
  readonly items?: (target: T, host: ExcelHost) => readonly HostObject[];
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, Child<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
}

export function read<T>(since: string, reader: Property<T>['read']): Property<T> {
  return { since, read: reader };
}

export function readWrite<T>(
  since: string,
  reader: Property<T>['read'],
  writer: NonNullable<Property<T>['write']>,
): Property<T> {
  return { since, read: reader, write: writer };
}

export function child<T>(since: string, open: Child<T>['open']): Child<T> {
  return { since, open };
}

/** A method that only looks. */
export function gets<T>(since: string, call: Method<T>['call']): Method<T> {
  return { since, changes: false, call };
}

/** A method that alters the workbook. */
export function does<T>(since: string, call: Method<T>['call']): Method<T> {
  return { since, changes: true, call };
}
