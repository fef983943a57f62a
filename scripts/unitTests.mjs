/** The unit tests of one folder, run by themselves with settings of their own; how they ended, as an exit status. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { env, execPath } from 'node:process';

export function runUnitTests(folder, settings) {
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--selectProjects', 'unit'];
  const run = spawnSync(execPath, [...jest, '--testPathPatterns', folder], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...env, ...settings },
  });
  return run.status ?? 1;
}
