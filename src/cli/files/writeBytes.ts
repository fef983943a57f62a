/** Files on disk, written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { chmod, lstat, readdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../../app/contract/problem';

/** Of files that are being written: ".so-khop-1234-9f3a.tmp", 1234 being the process. Short, whatever the file's name. */
const BESIDE = /^\.so-khop-(\d{1,10})-[0-9a-f]{8}\.tmp$/;

/**
 * Written beside its place and then moved there, so that a full disk or a crash leaves the old file whole. A link stays
 * a link, and who may read the file stays as it was.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Problem | null> {
  let beside: string | null = null;
  try {
    const place = await placeOf(file);
    const before = await stat(place).catch(() => null);
    if (before && !before.isFile()) throw Object.assign(new Error('not a file'), { code: 'EINVAL' });
    const folder = dirname(place);
    await sweep(folder);
    beside = join(folder, `.so-khop-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
    await writeFile(beside, bytes, before ? { mode: before.mode } : {});
    if (before) await chmod(beside, before.mode & 0o7777);
    await rename(beside, place);
    return null;
  } catch (error) {
    if (beside !== null) await rm(beside, { force: true }).catch(() => undefined);
    return { code: 'file/notWritable', detail: { file, reason: codeOf(error) } };
  }
}

/** Where a link leads, be there something yet or not; the file itself where it is none. */
async function placeOf(file: string): Promise<string> {
  const link = await lstat(file).catch(() => null);
  if (!link?.isSymbolicLink()) return file;
  return realpath(file).catch(async () => resolve(dirname(file), await readlink(file)));
}

/** What a process that was killed left behind; that of one that still runs stays. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = BESIDE.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
