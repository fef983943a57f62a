/** The services that office.js asks for beside the document; nothing of them reaches it. */
import type { ObjectHost } from './host';
import { HostError, notImplemented } from '../protocol/hostError';
import type { HostObject } from './hostObject';

type Call = (member: string, args: readonly unknown[]) => unknown;

/** Greeted when office.js starts. */
const GREETING = 'Microsoft.InternalService.AddinInternalService';
/** Shows and hides the pane of a shared runtime. */
const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

export function startUpService(name: string, host: ObjectHost): HostObject {
  const own = host.service(name);
  if (own) return own;
  const refuse = (member: string): never => {
    throw notImplemented(`${name}.${member}`);
  };
  const call = callOf(name, host, refuse);
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
    call,
  };
}

function callOf(name: string, host: ObjectHost, refuse: (member: string) => never): Call {
  if (name === GREETING) {
    return (member) => {
      if (member !== 'NotifyActionHandlerReady') return refuse(member);
      host.shell.actionsReady();
      return null;
    };
  }
  if (name !== RUNTIME || !host.sharesRuntime) throw notImplemented(name);
  return (member, [state]) => {
    if (member !== 'SetAppRuntimeState') return refuse(member);
    if (host.shell.refusesPane) throw new HostError('GeneralException', 'The pane cannot be shown now.');
    host.shell.paneShown = state === 'Visible';
    return null;
  };
}
