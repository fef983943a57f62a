/** An Excel in memory: a workbook, the objects that office.js sees of it, and what goes wrong on order. */
import { Counters } from './counters';
import { Events } from './events';
import { Faults } from './faults';
import { Calculator } from './formula/calculator';
import { Area, Areas } from './model/area';
import { Workbook } from './model/workbook';
import { type Targets, kinds } from './objects/kinds';
import { Person } from './person';
import { theCoauthor, thePerson } from './edit/author';
import { Shell } from './office/shell';
import { type Snapshot, snapshot } from './snapshot';
import { carryOut, isWork } from './wire/carryOut';
import { notImplemented } from './wire/hostError';
import { type HostObject, openObject } from './wire/hostObject';
import { References } from './wire/references';
import type { Answer, Batch } from './wire/request';

export interface HostOptions {
  /** The newest ExcelApi that this Excel knows: '1.1', '1.7', '1.14', '1.20'. */
  readonly excelApi: string;
  /** 'vi-VN' or 'en-US': how numbers are written and read. */
  readonly locale: string;
  /** The add-in's pane, commands and shortcuts are one page that Excel keeps. */
  readonly sharedRuntime: boolean;
}

export const usualOptions: HostOptions = { excelApi: '1.20', locale: 'vi-VN', sharedRuntime: false };

export class ExcelHost {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly events = new Events();
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly references = new References();
  readonly shell = new Shell();
  /** A person at this Excel's keyboard. */
  readonly person: Person;
  /** Someone who has the same workbook open elsewhere. */
  readonly coauthor: Person;
  /** Set by the bridge to office.js: takes the waiting events there. */
  deliver: () => void = () => undefined;
  /** Requests outside the batches, by office.js's numbers: none is answered, so a test may look for them. */
  readonly refusedRequests: number[] = [];
  /** Asked for every member of every cell. */
  private readonly supported = new Map<string, boolean>();

  constructor(readonly options: HostOptions = usualOptions) {
    this.workbook = new Workbook(options.locale);
    this.calculator = new Calculator(this.workbook);
    this.person = new Person(this, thePerson);
    this.coauthor = new Person(this, theCoauthor);
  }

  /** `supports('1.7')` in an Excel of 1.14 is true. */
  supports(since: string): boolean {
    let known = this.supported.get(since);
    if (known === undefined) {
      known = versionNumber(since) <= versionNumber(this.options.excelApi);
      this.supported.set(since, known);
    }
    return known;
  }

  open<K extends keyof Targets>(type: K, target: Targets[K]): HostObject {
    return openObject(kinds[type], target, this);
  }

  objectOf(target: unknown): HostObject {
    if (target instanceof Area) return this.open('Range', target);
    if (target instanceof Areas) return this.open('RangeAreas', target);
    throw notImplemented('this tracked object');
  }

  /** Answers a batch of office.js; null when it is carried out but never answered. */
  answer(batch: Batch): Answer | null {
    if (!isWork(batch)) return carryOut(batch, this);
    this.counters.batch();
    const answered = this.faults.startBatch(this);
    const failure = this.faults.wholeBatch();
    const answer = failure ? refused(failure) : carryOut(batch, this);
    const tooLong = this.faults.tooLong(answer);
    if (!answered) return null;
    return tooLong ? refused(tooLong) : answer;
  }

  /** Everything that a person would miss if it changed: compare two to see that nothing did. */
  snapshot(): Snapshot {
    return snapshot(this);
  }
}

function refused(failure: { readonly code: string; readonly message: string }): Answer {
  const error = { Code: failure.code, Message: failure.message, Location: null };
  return { Results: [], TraceIds: [], Error: { ...error, ActionIndex: 0, HttpStatusCode: 400 } };
}

function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
