import { spawnSync } from 'node:child_process';
import { engineFlags } from '../../src/cli/start/engine';
import { folderFor, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

test('the program starts without a word of its engine', () => {
  // It says "unrecognized flag" on its standard error where it is told one that it does not know.
  expect(soKhop(folder, '--version')).toMatchObject({ code: 0, err: '' });
});

test.each(engineFlags(process.versions.v8))('this engine knows %s', (flag) => {
  const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;
  // It lists what can be set, not what can be unset.
  expect(known).toContain(`${flag.replace(/=.*/, '').replace('--no-', '--')} `);
});

test('engines that count calls are not told a number of bytes', () => {
  expect(engineFlags('11.3.244.8-node.30')).toHaveLength(3);
  expect(engineFlags('12.4.254.21-node.26')).toHaveLength(2);
});
