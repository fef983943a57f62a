/** `window.external` as Office for Windows offers it: the door through which office.js talks to its host. */
import type { BridgedHost } from './bridgedHost';
import type { Batch } from '../protocol/request';
import { safeArray } from './safeArray';
import { COMMAND_ENDED, DIALOG_MESSAGE, RICH_API_MESSAGE } from '../shell/shell';

const RICH_API_REQUEST = 93;
const DOCUMENT_SELECTION = 2;
/** office.js's "internal error": how a broken connection looks to it. */
const INTERNAL_ERROR = 5001;
/** "The dialog cannot be opened": the person, or a policy, said no. */
const DIALOG_REFUSED = 12009;
const EVENT_CATEGORY = 65536;

type Callback = (result: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

export interface External {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, parameters: unknown, callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
  MessageParent(): void;
  MessageChild(): void;
}

export function external(host: BridgedHost): External {
  const handlers = new Map<number, Handler>();
  const soon = (work: () => void): void => {
    void Promise.resolve().then(work);
  };

  host.deliver = () => {
    const { messages, documentSelection } = host.takeEvents();
    const entries = messages.map((message) => [
      EVENT_CATEGORY,
      message.messageType,
      message.targetId,
      message.message,
      0,
      false,
    ]);
    soon(() => {
      if (entries.length > 0) handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray(entries));
      if (documentSelection) handlers.get(DOCUMENT_SELECTION)?.(DOCUMENT_SELECTION, safeArray([]));
    });
  };

  // A button is pressed before its page is there: the application starts the page and keeps the event for it.
  const kept: [event: number, payload: unknown][] = [];
  const handOver = (): void => {
    for (const [event, payload] of kept.splice(0)) {
      const handler = handlers.get(event);
      if (handler) handler(event, safeArray(payload as readonly unknown[]));
      else kept.push([event, payload]);
    }
  };
  host.shell.tell = (event, payload) => {
    kept.push([event, payload]);
    soon(handOver);
  };

  return {
    GetHostInfo: () => `${host.hostInfo}|correlation||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(host),
    Execute(id, parameters, callback) {
      soon(() => {
        if (id === COMMAND_ENDED) {
          const [command, status] = parameters as readonly [string, number];
          host.shell.commandEnded(command, status);
          callback(0);
          return;
        }
        // Bindings and the like.
        if (id !== RICH_API_REQUEST) host.refusedRequests.push(id);
        if (id !== RICH_API_REQUEST || host.faults.sessionLost) callback(INTERNAL_ERROR);
        else {
          const answer = host.answer(batchOf(parameters));
          if (answer) callback(safeArray([0, [200, [], JSON.stringify(answer)]]));
          host.deliver();
        }
      });
    },
    RegisterEvent(id, target, handler, callback) {
      const refused = id === DIALOG_MESSAGE && host.shell.refusesDialogs;
      if (!refused) handlers.set(id, handler);
      if (id === DIALOG_MESSAGE && !refused) {
        host.shell.dialogs.push({ address: (JSON.parse(target) as { url: string }).url, open: true });
      }
      soon(() => {
        callback(refused ? DIALOG_REFUSED : 0);
        handOver();
      });
    },
    UnregisterEvent(id, _target, callback) {
      handlers.delete(id);
      const dialog = host.shell.dialogs[host.shell.dialogs.length - 1];
      if (id === DIALOG_MESSAGE && dialog) dialog.open = false;
      soon(() => {
        callback(0);
      });
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
}

/** [partition, verb, path, headers, body, …]; the body is the batch. */
function batchOf(parameters: unknown): Batch {
  const [request] = parameters as readonly (readonly unknown[])[];
  return JSON.parse(String(request?.[4])) as Batch;
}

function context(host: BridgedHost): Readonly<Record<string, () => unknown>> {
  const { settings, locale } = host;
  const store = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? 'null');
    },
  };
  return {
    GetAppType: () => host.appType,
    GetSolutionRef: () => 'in-memory',
    GetAppVersionMajor: () => '16',
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInstanceId: () => 'instance',
    GetCorrelationId: () => 'correlation',
    GetSettings: () => store,
  };
}
