/** An Excel in memory: a workbook, the objects that office.js sees of it, and what goes wrong on order. */
import { openObject } from '../office-host/objects/openObject';
import type { HostObject } from '../office-host/objects/hostObject';
import { OfficeHost, type OfficeOptions } from '../office-host/officeHost';
import { notImplemented } from '../office-host/protocol/hostError';
import { Calculator } from './formula/calculator';
import { Area, Areas } from './model/area';
import { Workbook } from './model/workbook';
import { kinds } from './objects/kinds';
import type { Host } from './objects/members/host';
import type { Targets } from './objects/members/targets';
import { Person } from './person';
import { type Snapshot, snapshot } from './snapshot';
import { theCoauthor, thePerson } from './state/author';
import { SheetEvents } from './state/events';

export interface HostOptions extends OfficeOptions {
  /** The newest ExcelApi that this Excel knows: '1.1', '1.7', '1.14', '1.20'. */
  readonly excelApi: string;
}

export const usualOptions: HostOptions = { excelApi: '1.20', locale: 'vi-VN', sharedRuntime: false };

export class ExcelHost extends OfficeHost implements Host {
  readonly api = 'ExcelApi';
  readonly appType = 1;
  readonly documentUrl = 'C:\\Bieu\\Book1.xlsx';
  readonly hostInfo: string;
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly events = new SheetEvents();
  /** A person at this Excel's keyboard. */
  readonly person: Person;
  /** Someone who has the same workbook open elsewhere. */
  readonly coauthor: Person;

  constructor(readonly options: HostOptions = usualOptions) {
    super(options, options.excelApi);
    this.hostInfo = `Excel|Win32|16.01|${options.locale}`;
    this.workbook = new Workbook(options.locale);
    this.calculator = new Calculator(this.workbook);
    this.person = new Person(this, thePerson);
    this.coauthor = new Person(this, theCoauthor);
  }

  get settings(): Map<string, string> {
    return this.workbook.settings;
  }

  root(): HostObject {
    return this.open('Workbook', this.workbook);
  }

  open<K extends keyof Targets>(type: K, target: Targets[K]): HostObject {
    return openObject<Targets[K], Host>(kinds[type], target, this);
  }

  objectOf(target: unknown): HostObject {
    if (target instanceof Area) return this.open('Range', target);
    if (target instanceof Areas) return this.open('RangeAreas', target);
    throw notImplemented('this tracked object');
  }

  /** Everything that a person would miss if it changed: compare two to see that nothing did. */
  snapshot(): Snapshot {
    return snapshot(this.workbook);
  }

  protected applicationSets(): Readonly<Record<string, string>> {
    return {
      bindingevents: '1.1',
      matrixbindings: '1.1',
      matrixcoercion: '1.1',
      tablebindings: '1.1',
      textbindings: '1.1',
    };
  }
}
