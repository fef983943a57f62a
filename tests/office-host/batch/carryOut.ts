/** Carries out a batch, action by action; at the first error the rest is dropped and nothing is taken back. */
import type { ObjectHost } from '../objects/host';
import { HostError, notImplemented } from '../protocol/hostError';
import { Paths } from '../objects/paths';
import { answerQuery } from '../objects/query';
import { ACTION, type Action, type Answer, type Batch, PATH } from '../protocol/request';

/** Reference keeping is the library's own business: neither counted nor hit by faults. */
const housekeeping = new Set([
  '_KeepReference',
  '_RemoveReference',
  'NotifyActionHandlerReady',
  'SetAppRuntimeState',
]);

const isHousekeeping = (action: Action): boolean => housekeeping.has(action.Name);

/** Instantiate alone is part of the housekeeping batch that frees references. */
export function isWork(batch: Batch): boolean {
  const calls = batch.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return calls.length === 0 || calls.some((action) => !isHousekeeping(action));
}

export function carryOut(batch: Batch, host: ObjectHost): Answer {
  const answer: Answer = { Results: [], TraceIds: [] };
  const paths = new Paths(host, batch.ObjectPaths);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = act(action, paths, host);
      answer.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      answer.Error = wireError(error, index);
      break;
    }
  }
  return answer;
}

function wireError(error: unknown, index: number): NonNullable<Answer['Error']> {
  if (!(error instanceof HostError)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return wireError(new HostError('HostBroken', `A fault of the host in memory: ${trace}`), index);
  }
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? null,
    ActionIndex: index,
    HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
  };
}

function act(action: Action, paths: Paths, host: ObjectHost): unknown {
  if (action.ActionType === ACTION.trace) return null;
  announce(action, paths, host);
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object?.ids() ?? null;
    case ACTION.query:
      return object && answerQuery(object, action.QueryInfo ?? {});
    case ACTION.method: {
      const result = object?.call(action.Name, paths.args(action.ArgumentInfo));
      return result ?? null;
    }
    case ACTION.setProperty: {
      const [value] = paths.args(action.ArgumentInfo);
      object?.write(action.Name, value);
      return null;
    }
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** Tells counters and faults of a call before it is made. */
function announce(action: Action, paths: Paths, host: ObjectHost): void {
  if (isHousekeeping(action)) return;
  host.counters.action();
  if (action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty) {
    host.faults.beforeCall(callName(action, paths), host.counters);
  } else if (action.ActionType === ACTION.query) {
    host.faults.beforeRead();
  } else if (!paths.isFound(action.ObjectPathId)) {
    // `worksheets.add()` travels as a path that is instantiated, not as a method action.
    const path = paths.path(action.ObjectPathId);
    if (path.ObjectPathType !== PATH.method || path.ParentObjectPathId === undefined) return;
    const parent = paths.object(path.ParentObjectPathId);
    if (parent?.isChange(path.Name)) {
      host.faults.beforeCall(`${parent.type}.${path.Name}`, host.counters);
    }
  }
}

function callName(action: Action, paths: Paths): string {
  const type = paths.object(action.ObjectPathId)?.type ?? 'null';
  return `${type}.${action.Name}`;
}
