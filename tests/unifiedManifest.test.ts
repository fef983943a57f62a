// The unified manifest for Microsoft 365 says what manifest.xml says, keeps Microsoft's schema, and its package is whole.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { unifiedManifest } from '../scripts/unifiedManifest.cjs';
import { NAME, unifiedPackage, unifiedParts } from '../scripts/unifiedPackage.cjs';
import { faultsAgainstSchema } from '../scripts/unifiedSchema.cjs';
import { COMMANDS } from '../src/taskpane/commands/names';
import english from '../src/taskpane/commands/shortcuts.en-us.json';
import shortcuts from '../src/taskpane/commands/shortcuts.json';

interface Action {
  readonly id: string;
  readonly type: string;
  readonly view?: string;
}
interface Control {
  readonly id: string;
  readonly label: string;
  readonly actionId: string;
}
interface Extension {
  readonly runtimes: readonly {
    readonly requirements: { readonly scopes: readonly string[] };
    readonly code: { readonly page: string };
    readonly lifetime: string;
    readonly actions: readonly Action[];
  }[];
  readonly ribbons: readonly {
    readonly requirements: { readonly scopes: readonly string[] };
    readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly Control[] }[] }[];
  }[];
  readonly keyboardShortcuts: readonly { readonly shortcuts: readonly { readonly actionId: string }[] }[];
}

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const parts = unifiedParts(source);
const text = (name: string): string => String(parts[name]);
const manifest = JSON.parse(text('manifest.json')) as {
  readonly version: string;
  readonly id: string;
  readonly extensions: readonly [Extension];
};
const translated = JSON.parse(text('en.json')) as Record<string, string>;
const [extension] = manifest.extensions;

const controlsOf = (scope: string): readonly Control[] =>
  extension.ribbons
    .filter(({ requirements }) => requirements.scopes.includes(scope))
    .flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls)));
const actionsOf = (scope: string): readonly Action[] =>
  extension.runtimes
    .filter(({ requirements }) => requirements.scopes.includes(scope))
    .flatMap(({ actions }) => actions);

test('both files keep Microsoft’s schema of that version', () => {
  // The schemas come with office-addin-manifest: if they go, this must be noticed.
  expect(faultsAgainstSchema(parts)).toEqual([]);
});

test.each([
  ['a text that is too long', /"Chèn biểu"/, `"${'x'.repeat(65)}"`],
  ['an address without https', /"page": "https:/, '"page": "ftp:'],
  ['a property that nobody knows', /"lifetime"/, '"life"'],
])('the schema refuses %s', (_name, part, other) => {
  const altered = text('manifest.json').replace(part, other);
  expect(altered).not.toBe(text('manifest.json'));
  expect(faultsAgainstSchema({ ...parts, 'manifest.json': altered })).not.toEqual([]);
});

test('it has the buttons of manifest.xml, in their order, for Excel and for Word', () => {
  const ids = [...source.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map(([, id]) => id);
  const all = [...controlsOf('workbook'), ...controlsOf('document')];
  expect(all.map(({ id }) => id)).toEqual(ids);
  for (const { label } of all) expect(source).toContain(`DefaultValue="${label}"`);
});

test.each(['workbook', 'document'])(
  'every button and every key of %s does something that is there',
  (scope) => {
    const ids = actionsOf(scope).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = scope === 'workbook' ? extension.keyboardShortcuts.flatMap((each) => each.shortcuts) : [];
    const asked = [...controlsOf(scope), ...keys].map(({ actionId }) => actionId);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !asked.includes(id))).toEqual([]);
  },
);

test('Excel runs it all in one page of long life, which has every function', () => {
  const [shared, ...others] = extension.runtimes.filter(({ requirements }) =>
    requirements.scopes.includes('workbook'),
  );
  expect([others, shared?.lifetime]).toEqual([[], 'long']);
  const functions = actionsOf('workbook').filter(({ type }) => type === 'executeFunction');
  expect(functions.map(({ id }) => id).sort()).toEqual([...COMMANDS].sort());
});

test('every sentence is Vietnamese, and its English stands in the other file', () => {
  const places = Object.keys(translated).filter((place) => place !== '$schema');
  expect(places.length).toBeGreaterThan(40);
  const at = (place: string): unknown =>
    place
      .split(/[.[\]]+/)
      .filter((step) => step !== '')
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], manifest);
  for (const place of places) {
    const own = at(place);
    expect([place, typeof own]).toEqual([place, 'string']);
    if (!place.startsWith('name.')) expect([place, translated[place] === own]).toEqual([place, false]);
  }
  const shown = JSON.stringify(manifest).match(/[ăâđêôơưạảấầậắềệốộớợụừ]/gi) ?? [];
  expect(shown.length).toBeGreaterThan(100);
});

test('its version is the program’s, its identity its own, and it hides the other add-in', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const id = /<Id>([^<]+)</.exec(source)?.[1] ?? '';
  expect(manifest.version).toBe(version);
  expect(manifest.id).not.toBe(id);
  expect(text('manifest.json')).toContain(`"officeAddinId": "${id}"`);
});

test('every address is a file of the build, on one origin', () => {
  const built = join(root, 'dist/taskpane');
  if (!existsSync(built)) throw new Error('dist/taskpane is missing: npm run build');
  const addresses = [...new Set(text('manifest.json').match(/https:\/\/localhost[^"]*/g) ?? [])];
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses)
    expect([address, existsSync(join(built, new URL(address).pathname))]).toEqual([address, true]);
  const others = (text('manifest.json').match(/https?:\/\/[^"/]*/g) ?? []).filter(
    (origin) => origin !== 'https://localhost:3001',
  );
  expect(others).toEqual(['https://developer.microsoft.com']);
});

test('the package holds manifest, English and pictures of the asked sizes, and is the same whenever it is made', () => {
  const zip = unifiedPackage(source);
  expect(Buffer.from(zip).equals(Buffer.from(unifiedPackage(source)))).toBe(true);
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(strFromU8(files['manifest.json']!)).toBe(text('manifest.json'));
  for (const [name, side] of [
    ['color.png', 192],
    ['outline.png', 32],
  ] as const) {
    const png = Buffer.from(files[name]!);
    expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, side, side]);
  }
  expect(NAME).toBe('so-khop-m365.zip');
});

test('what manifest.xml cannot say there is refused, not left out', () => {
  const other = source.replace('ReadWriteDocument', 'ReadAllDocument');
  expect(() => unifiedManifest(other, shortcuts, english)).toThrow('ReadAllDocument');
  expect(() =>
    unifiedManifest(source.replace(/xsi:type="Document"/, 'xsi:type="Mailbox"'), shortcuts, english),
  ).toThrow('Mailbox');
});
