import { spawnSync } from 'node:child_process';
import { meant } from '../../src/cli/arguments/meant';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

test.each([
  ['chekc', 'check'],
  ['Fil', 'fill'],
  ['exprot', 'export'],
  ['narative', 'narrative'],
  ['xyz', null],
  ['', null],
])('"%s" was meant to be %s', (typed, wanted) => {
  expect(meant(typed, ['check', 'fill', 'export', 'narrative', 'new'])).toBe(wanted);
});

test('a mistyped command or option is answered with what it was meant to be', () => {
  const command = soKhop(folder, 'chekc', 'bieu.xlsx');
  expect([command.code, command.err]).toEqual([2, expect.stringContaining('“check”')]);
  const option = soKhop(folder, 'check', 'bieu.xlsx', '--jsn', '--lang', 'en');
  expect([option.code, option.err]).toEqual([2, expect.stringContaining('did you mean --json?')]);
  const neither = soKhop(folder, 'qwertyuiop', '--lang', 'en');
  expect([neither.code, neither.err]).toEqual([2, expect.not.stringContaining('did you mean')]);
});

test('bash completes commands and the options of each', () => {
  const made = soKhop(folder, 'completion', 'bash');
  expect(made.code).toBe(0);
  const script = put(folder, 'completion.sh', made.out);
  const complete = (...words: string[]): string[] => {
    const asked = `source ${script}; COMP_WORDS=(so-khop ${words.join(' ')}); COMP_CWORD=${String(words.length)}; _so_khop; printf '%s\n' "\${COMPREPLY[@]}"`;
    const { status, stdout, error } = spawnSync('bash', ['-c', asked], { cwd: folder, encoding: 'utf8' });
    if (error || status !== 0) throw error ?? new Error(stdout);
    return stdout.split('\n').filter((word) => word !== '');
  };
  expect(complete('fi')).toEqual(expect.arrayContaining(['fill', 'fix']));
  expect(complete('check', '--js')).toEqual(['--json']);
  expect(complete('new', '--')).toEqual(expect.arrayContaining(['--form', '--unit', '--period', '--help']));
  expect(complete('new', '--')).not.toContain('--json');
  expect(complete('check', 'compl')).toEqual(['completion.sh']);
});

test.each(['zsh', 'fish', 'powershell'])('%s is given every command and option', (shell) => {
  const { code, out } = soKhop(folder, 'completion', shell);
  expect(code).toBe(0);
  for (const word of ['check', 'narrative', 'consolidate', 'json', 'accept-unique'])
    expect(out).toContain(word);
});

test('another shell is refused with those there are', () => {
  const { code, err } = soKhop(folder, 'completion', 'tcsh');
  expect([code, err]).toEqual([2, expect.stringContaining('bash | zsh | fish | powershell')]);
});
