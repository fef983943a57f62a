/** An Office application in memory, but for its document: batches, references, faults, events and what stands around. */
import { carryOut, isWork } from './batch/carryOut';
import type { BridgedHost } from './bridge/bridgedHost';
import type { Delivery, EventQueue } from './events/eventQueue';
import { Counters } from './faults/counters';
import { Faults } from './faults/faults';
import { ApiLevel } from './objects/apiLevel';
import type { ObjectHost } from './objects/host';
import type { HostObject } from './objects/hostObject';
import { References } from './objects/references';
import type { Answer, Batch } from './protocol/request';
import { Shell } from './shell/shell';

export interface OfficeOptions {
  /** 'vi-VN' or 'en-US'. */
  readonly locale: string;
  /** The add-in's pane, commands and shortcuts are one page that the application keeps. */
  readonly sharedRuntime: boolean;
}

export abstract class OfficeHost implements ObjectHost, BridgedHost {
  abstract readonly api: string;
  abstract readonly appType: number;
  abstract readonly hostInfo: string;
  abstract readonly documentUrl: string;
  abstract readonly settings: Map<string, string>;
  abstract readonly events: EventQueue;
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly references = new References();
  readonly shell = new Shell();
  /** Set by the bridge to office.js: takes the waiting events there. */
  deliver: () => void = () => undefined;
  /** Requests outside the batches, by office.js's numbers: none is answered, so a test may look for them. */
  readonly refusedRequests: number[] = [];
  readonly locale: string;
  readonly sharesRuntime: boolean;
  private readonly level: ApiLevel;

  /** `newest` is the newest version of the application's own requirement set: '1.14'. */
  constructor(
    { locale, sharedRuntime }: OfficeOptions,
    private readonly newest: string,
  ) {
    this.locale = locale;
    this.sharesRuntime = sharedRuntime;
    this.level = new ApiLevel(newest);
  }

  abstract root(): HostObject;

  abstract objectOf(target: unknown): HostObject;

  service: ObjectHost['service'] = () => null;

  supports(since: string): boolean {
    return this.level.supports(since);
  }

  get requirementSets(): Readonly<Record<string, string>> {
    return {
      [this.api.toLowerCase()]: this.newest,
      addincommands: '1.3',
      dialogapi: '1.2',
      documentevents: '1.1',
      richapiruntime: '1.2',
      selection: '1.1',
      settings: '1.1',
      ...this.applicationSets(),
      ...(this.sharesRuntime
        ? { keyboardshortcuts: '1.1', sharedruntime: '1.2', sharedruntimeinternal: '1.2' }
        : {}),
    };
  }

  takeEvents(): Delivery {
    return this.events.take();
  }

  /** Answers a batch of office.js; null when it is carried out but never answered. */
  answer(batch: Batch): Answer | null {
    if (!isWork(batch)) return carryOut(batch, this);
    this.counters.batch();
    const answered = this.faults.startBatch();
    const failure = this.faults.wholeBatch();
    const answer = failure ? refused(failure) : carryOut(batch, this);
    const tooLong = this.faults.tooLong(answer);
    if (!answered) return null;
    return tooLong ? refused(tooLong) : answer;
  }

  /** Requirement sets that this application has beside those of every Office. */
  protected abstract applicationSets(): Readonly<Record<string, string>>;
}

function refused(failure: { readonly code: string; readonly message: string }): Answer {
  const error = { Code: failure.code, Message: failure.message, Location: null };
  return { Results: [], TraceIds: [], Error: { ...error, ActionIndex: 0, HttpStatusCode: 400 } };
}
