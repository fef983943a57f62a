/** A Word in memory: a document, the objects that office.js sees of it, and what goes wrong on order. */
import type { HostObject } from '../office-host/objects/hostObject';
import { openObject } from '../office-host/objects/openObject';
import { OfficeHost, type OfficeOptions } from '../office-host/officeHost';
import { notImplemented } from '../office-host/protocol/hostError';
import { WordDocument } from './model/document';
import { kinds } from './objects/kinds';
import type { Host } from './objects/members/host';
import type { Targets } from './objects/members/targets';
import { Person } from './person';
import { type Snapshot, snapshot } from './snapshot';
import { WordEvents } from './state/wordEvents';

export interface HostOptions extends OfficeOptions {
  /** The newest WordApi that this Word knows: '1.1', '1.3', '1.4', '1.6'. */
  readonly wordApi: string;
  /** The newest WordApiDesktop; null where there is none, as in Word on the web. */
  readonly desktopApi: string | null;
  /** What shows the pane: the engine of Internet Explorer cannot take markup. */
  readonly webview: 'Chromium' | 'Trident';
}

export const usualOptions: HostOptions = {
  wordApi: '1.6',
  desktopApi: '1.1',
  webview: 'Chromium',
  locale: 'vi-VN',
  sharedRuntime: false,
};

export class WordHost extends OfficeHost implements Host {
  readonly api = 'WordApi';
  readonly appType = 2;
  readonly documentUrl = 'C:\\BaoCao\\BaoCao.docx';
  readonly hostInfo: string;
  readonly settings = new Map<string, string>();
  readonly events = new WordEvents();
  document = new WordDocument();
  readonly webview: HostOptions['webview'];
  /** How many lines, counted from the end, Word loses of what it is handed, and says nothing. */
  readonly losses = { ooxml: 0, html: 0 };
  /** A person at this Word's keyboard. */
  readonly person: Person;
  /** Which kind an object is that office.js may keep a reference to. */
  private readonly types = new WeakMap<object, keyof Targets>();

  constructor(readonly options: HostOptions = usualOptions) {
    super(options, options.wordApi);
    this.webview = options.webview;
    this.hostInfo = `Word|Win32|16.01|${options.locale}`;
    this.person = new Person(this);
  }

  root(): HostObject {
    return this.open('Document', this.document);
  }

  open<K extends keyof Targets>(type: K, target: Targets[K]): HostObject {
    if (kinds[type].tracked) this.types.set(target, type);
    return openObject<Targets[K], Host>(kinds[type], target, this);
  }

  objectOf(target: unknown): HostObject {
    const type = this.types.get(target as object);
    if (type === undefined) throw notImplemented('this tracked object');
    return this.open(type, target as never);
  }

  /** What office.js makes without asking the document for it. */
  override service = (name: string): HostObject | null =>
    name === 'Microsoft.WordServices.SearchOptions'
      ? this.open('SearchOptions', { matchCase: false, matchWholeWord: false })
      : null;

  /** Everything that a person would miss if it changed: compare two to see that nothing did. */
  snapshot(): Snapshot {
    return snapshot(this.document);
  }

  protected applicationSets(): Readonly<Record<string, string>> {
    const { desktopApi } = this.options;
    return {
      customxmlparts: '1.1',
      htmlcoercion: '1.1',
      ooxmlcoercion: '1.1',
      textcoercion: '1.1',
      ...(desktopApi === null ? {} : { wordapidesktop: desktopApi }),
      // This copy of office.js counts comments, footnotes and tracked changes to a set of the web's.
      ...(this.supports('1.4') ? { wordapionline: '1.1' } : {}),
    };
  }
}
