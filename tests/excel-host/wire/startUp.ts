/** The service that office.js greets when it starts; nothing of it reaches the workbook. */
import { notImplemented } from './hostError';
import type { HostObject } from './hostObject';

const GREETING = 'Microsoft.InternalService.AddinInternalService';

export function startUpService(name: string): HostObject {
  if (name !== GREETING) throw notImplemented(name);
  const refuse = (member: string): never => {
    throw notImplemented(`${name}.${member}`);
  };
  return {
    type: name,
    target: null,
    isCollection: false,
    ids: () => ({}),
    items: () => [],
    scalars: () => [],
    hasChild: () => false,
    isChange: () => false,
    read: refuse,
    write: refuse,
    child: refuse,
    call: (member) => (member === 'NotifyActionHandlerReady' ? null : refuse(member)),
  };
}
