// One version: of the program, of the manifest, and of what the changelog tells.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const { version, scripts } = JSON.parse(text('package.json')) as {
  version: string;
  scripts: Readonly<Record<string, string>>;
};

test('program, lock, manifest and changelog agree, and Microsoft’s least version is kept', () => {
  expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+$/);
  expect((JSON.parse(text('package-lock.json')) as { version: string }).version).toBe(version);
  expect(text('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  expect(text('CHANGELOG.md')).toMatch(
    new RegExp(`^## \\[${version.replace(/\./g, '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
  );
});

test('every script that package.json names is there', () => {
  for (const [name, command] of Object.entries(scripts)) {
    const file = /^node (\S+)/.exec(command)?.[1];
    if (file !== undefined) expect([name, existsSync(join(root, file))]).toEqual([name, true]);
  }
});
