/**
 * The jest environment of the add-in's tests: a jsdom window with the real office.js, and an in-memory Word behind
 * it. A file chooses its Word by `@jest-environment-options {"wordApi": "1.3", "locale": "vi-VN"}`; a test that
 * needs another one boots it with `bootWord`.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import JSDOMEnvironment from '@jest/environment-jsdom-abstract';
import * as jsdom from 'jsdom';
import type { BootedWord, WordWindow } from './word';
import { type HostOptions, usualOptions, WordHost } from './host';
import { bootOffice } from '../office-host/bridge/bootOffice';

function chosen(options: Readonly<Record<string, unknown>>): Partial<HostOptions> {
  const { wordApi, desktopApi, webview, locale } = options;
  return {
    ...(typeof wordApi === 'string' ? { wordApi } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(desktopApi === null || typeof desktopApi === 'string' ? { desktopApi } : {}),
    ...(webview === 'Trident' ? { webview } : {}),
  };
}

export default class WordEnvironment extends JSDOMEnvironment {
  private readonly options: Partial<HostOptions>;
  private readonly others: jsdom.JSDOM[] = [];

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context, jsdom);
    this.options = chosen(config.projectConfig.testEnvironmentOptions);
  }

  override async setup(): Promise<void> {
    await super.setup();
    const window = this.dom!.window as unknown as WordWindow;
    const host = new WordHost({ ...usualOptions, ...this.options });
    await bootOffice(window, host);
    // What every engine but Internet Explorer's has, and jsdom lacks.
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer });
    Object.assign(this.global, {
      wordHost: host,
      bootWord: (options?: Partial<HostOptions>) => this.boot(options),
    });
  }

  override async teardown(): Promise<void> {
    for (const other of this.others) other.window.close();
    await super.teardown();
  }

  /** A second Word in a window of its own: a library once loaded cannot change its requirement sets. */
  private async boot(options: Partial<HostOptions> = {}): Promise<BootedWord> {
    const other = new jsdom.JSDOM('<!doctype html>', {
      url: 'http://localhost/',
      runScripts: 'outside-only',
    });
    this.others.push(other);
    const window = other.window as unknown as WordWindow;
    const host = new WordHost({ ...usualOptions, ...this.options, ...options });
    await bootOffice(window, host);
    const { Word, Office, OfficeExtension } = window;
    return { host, window, Word, Office, OfficeExtension };
  }
}
