/**
 * The jest environment of the add-in's tests: a jsdom window with the real office.js, and an in-memory Excel behind
 * it. A file chooses its Excel by `@jest-environment-options {"excelApi": "1.7", "locale": "vi-VN"}`; a test that
 * needs another one boots it with `bootExcel`.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import JSDOMEnvironment from '@jest/environment-jsdom-abstract';
import * as jsdom from 'jsdom';
import type { BootedExcel, ExcelWindow } from './excel';
import { ExcelHost, type HostOptions, usualOptions } from './host';
import { bootOffice } from '../office-host/bridge/bootOffice';

function chosen(options: Readonly<Record<string, unknown>>): Partial<HostOptions> {
  const { excelApi, locale, sharedRuntime } = options;
  return {
    ...(typeof excelApi === 'string' ? { excelApi } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof sharedRuntime === 'boolean' ? { sharedRuntime } : {}),
  };
}

export default class ExcelEnvironment extends JSDOMEnvironment {
  private readonly options: Partial<HostOptions>;
  private readonly others: jsdom.JSDOM[] = [];

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context, jsdom);
    this.options = chosen(config.projectConfig.testEnvironmentOptions);
  }

  override async setup(): Promise<void> {
    await super.setup();
    const window = this.dom!.window as unknown as ExcelWindow;
    const host = new ExcelHost({ ...usualOptions, ...this.options });
    await bootOffice(window, host);
    Object.assign(this.global, {
      excelHost: host,
      bootExcel: (options?: Partial<HostOptions>) => this.boot(options),
    });
  }

  override async teardown(): Promise<void> {
    for (const other of this.others) other.window.close();
    await super.teardown();
  }

  /** A second Excel in a window of its own: a library once loaded cannot change its requirement sets. */
  private async boot(options: Partial<HostOptions> = {}): Promise<BootedExcel> {
    const other = new jsdom.JSDOM('<!doctype html>', {
      url: 'http://localhost/',
      runScripts: 'outside-only',
    });
    this.others.push(other);
    const window = other.window as unknown as ExcelWindow;
    const host = new ExcelHost({ ...usualOptions, ...this.options, ...options });
    await bootOffice(window, host);
    const { Excel, Office, OfficeExtension } = window;
    return { host, window, Excel, Office, OfficeExtension };
  }
}
