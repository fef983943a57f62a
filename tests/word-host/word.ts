/// <reference types="office-js" />
/** What a test of the `word` project has at hand. */
import type { HostOptions, WordHost } from './host';
import type { OfficeWindow } from '../office-host/bridge/bootOffice';

export interface WordWindow extends OfficeWindow {
  Word: typeof Word;
}

export interface BootedWord {
  readonly host: WordHost;
  readonly window: WordWindow;
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Provided {
  readonly wordHost: WordHost;
  readonly bootWord: (options?: Partial<HostOptions>) => Promise<BootedWord>;
}

const provided = globalThis as unknown as Provided;

/** The Word behind this file's window, whose `Word` and `Office` are global. */
export const host: WordHost = provided.wordHost;

/** Another Word with a library of its own: `const { Word, host } = await bootWord({ wordApi: '1.1' })`. */
export const bootWord = provided.bootWord;

/** Lets the events that are on their way arrive. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

/** Runs a batch against the body of the file's Word. */
export function onBody<R>(work: (body: Word.Body, context: Word.RequestContext) => Promise<R>): Promise<R> {
  return Word.run((context) => work(context.document.body, context));
}

/** The code that a batch fails with. */
export async function failure(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
  throw new Error('The batch did not fail.');
}
