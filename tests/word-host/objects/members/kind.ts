/** The kinds of objects and members of Word: those of any Office, with a Word at hand. */
import * as members from '../../../office-host/objects/kind';
import type { Host } from './host';

export type Kind<T> = members.Kind<T, Host>;
export type Property<T> = members.Property<T, Host>;
export type Child<T> = members.Child<T, Host>;
export type Method<T> = members.Method<T, Host>;

export const read = <T>(since: string, reader: Property<T>['read']): Property<T> =>
  members.read(since, reader);

export const readWrite = <T>(
  since: string,
  reader: Property<T>['read'],
  writer: NonNullable<Property<T>['write']>,
): Property<T> => members.readWrite(since, reader, writer);

export const child = <T>(since: string, open: Child<T>['open']): Child<T> => members.child(since, open);

/** A method that only looks. */
export const gets = <T>(since: string, call: Method<T>['call']): Method<T> => members.gets(since, call);

/** A method that alters the document. */
export const does = <T>(since: string, call: Method<T>['call']): Method<T> => members.does(since, call);
