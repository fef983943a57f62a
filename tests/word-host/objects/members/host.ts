/** What the members of Word's objects have at hand. */
import type { ObjectHost } from '../../../office-host/objects/host';
import type { HostObject } from '../../../office-host/objects/hostObject';
import type { WordDocument } from '../../model/document';
import type { WordEvents } from '../../state/wordEvents';
import type { Targets } from './targets';

export interface Host extends ObjectHost {
  readonly document: WordDocument;
  readonly events: WordEvents;
  readonly webview: 'Chromium' | 'Trident';
  readonly losses: { ooxml: number; html: number };
  open<K extends keyof Targets>(type: K, target: Targets[K]): HostObject;
}
