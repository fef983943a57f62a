/** The pairs of methods by which office.js says that it wants to hear of an event, or no longer. */
import type { EventType } from '../../state/events';
import { type Method, gets } from './kind';

export function registrations<T>(
  targetOf: (target: T) => string,
  events: Readonly<Record<string, readonly [EventType, string]>>,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, [type, since]] of Object.entries(events)) {
    methods[`_Register${name}Event`] = gets(since, (target, host) =>
      host.events.register(type, targetOf(target)),
    );
    methods[`_Unregister${name}Event`] = gets(since, (target, host) =>
      host.events.unregister(type, targetOf(target)),
    );
  }
  return methods;
}
