import type { RequestListener, Server } from 'node:http';

export function filesOf(folder: string): RequestListener;

export function serve(
  folder: string,
  port: number,
  create?: (handler: RequestListener) => Server,
): Promise<{ port: number; close: () => Promise<unknown> }>;
