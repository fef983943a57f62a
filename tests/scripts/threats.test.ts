// The threats of SECURITY.md: each has its answer and a test that is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
// The first table under its heading; what hostile files cost is another.
const [threats = ''] = security.split('## Threats and answers\n\n')[1]?.split('\n\n') ?? [];

const rows = threats
  .split('\n')
  .filter((line) => /^\| (?!threat |---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', answer = '', tests = '']) => ({ threat, answer, tests }));

test('are told', () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

test.each(rows)('$threat', ({ answer, tests }) => {
  expect(answer).not.toBe('');
  const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

function sources(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
}

/** "preact" of "preact/hooks", "@a/b" of "@a/b/c.js". */
function packagesIn(text: string): string[] {
  return [...text.matchAll(/(?:from|import\() ?'([@a-z][^':]*)'/g)].map(([, name = '']) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
}

test('packages are pinned, locked to what they hold, and run no script of theirs', () => {
  const { devDependencies } = read('package.json') as { devDependencies: Record<string, string> };
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
  const { packages } = read('package-lock.json') as Lock;
  const open = Object.entries(packages).filter(
    ([name, { integrity, link }]) => name !== '' && !link && !integrity,
  );
  expect(open.map(([name]) => name)).toEqual([]);
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
  const listed = [
    ...(security.split('\n## Dependencies')[1] ?? '').matchAll(/^\| ([@a-z][\w@/.-]*)(?: \([^|]*)? \|/gm),
  ]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'package');
  // What the sources name, but for Node's own; "@microsoft/office-js" and "tslib" come in by the build.
  const used = new Set(sources().flatMap((text) => packagesIn(text)));
  expect(used.size).toBeGreaterThan(8);
  expect([...used].filter((name) => !listed.includes(name))).toEqual([]);
  expect(listed.filter((name) => !(name in devDependencies))).toEqual([]);
});
