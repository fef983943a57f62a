/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfNewer, withoutNewer } from '../scripts/newerManifest.cjs';
import { COMMANDS } from '../src/taskpane/commands/names';
import english from '../src/taskpane/commands/shortcuts.en-us.json';
import shortcuts from '../src/taskpane/commands/shortcuts.json';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml');

function all(name: string): Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function texts(name: string): string[] {
  return all(name).map((element) => element.textContent);
}

/** The one value of an attribute on every element that has it. */
function attributes(name: string): string[] {
  return [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '');
}

const resources = all('Resources')[0]!;
const defined = [...resources.querySelectorAll('[id]')].map(({ id }) => id);

test('it is a task pane add-in for workbooks and for reports, and asks for nothing that one of the two lacks', () => {
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  const hosts = all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'));
  expect(hosts).toEqual(['Workbook', 'Document', 'Workbook', 'Document']);
  expect(all('Set')).toEqual([]);
});

test('its version is the one of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(texts('Version')).toEqual([`${version}.0`]);
});

test('it speaks Vietnamese first, and every sentence has its English', () => {
  expect(texts('DefaultLocale')).toEqual(['vi-VN']);
  for (const element of [...all('bt:String'), ...all('DisplayName'), ...all('Description').slice(0, 1)]) {
    expect([element.id, element.firstElementChild?.getAttribute('Locale')]).toEqual([element.id, 'en-US']);
  }
});

test('every resid is defined once, used, and no longer than 32 characters', () => {
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(attributes('resid'))].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('short texts keep to 125 characters and long ones to 250', () => {
  const values = (list: string) =>
    [...all(list)[0]!.querySelectorAll('*')].map(
      (element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
    );
  expect(values('bt:ShortStrings').filter(({ length }) => length === 0 || length > 125)).toEqual([]);
  expect(values('bt:LongStrings').filter(({ length }) => length === 0 || length > 250)).toEqual([]);
});

test('every icon is a PNG of the size it is named for', () => {
  const icons = attributes('DefaultValue').filter((value) => value.endsWith('.png'));
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of new Set(icons)) {
    const file = join(root, 'assets', icon.slice(icon.lastIndexOf('/') + 1));
    expect([icon, existsSync(file)]).toEqual([icon, true]);
    const side = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    const png = readFileSync(file);
    expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, side, side]);
  }
});

test('every button and the group have icons of 16, 32 and 80 pixels', () => {
  for (const icon of all('Icon')) {
    const sizes = [...icon.children].map((image) => image.getAttribute('size'));
    expect(sizes).toEqual(['16', '32', '80']);
    for (const image of icon.children) {
      const address = manifest
        .getElementById(image.getAttribute('resid') ?? '')
        ?.getAttribute('DefaultValue');
      expect(address).toMatch(new RegExp(`-${image.getAttribute('size') ?? ''}\\.png$`));
    }
  }
});

test('the ribbon has its buttons, and in Excel only the one of the pane opens it without a function', () => {
  expect(all('Control').map(({ id }) => id)).toEqual(
    ['Insert', 'Fill', 'Check', 'Mark', 'Next', 'Export', 'Undo', 'Pane', 'Prose', 'Tables', 'Bring'].map(
      (name) => `SoKhop.${name}`,
    ),
  );
  const opening = all('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
  // Word's buttons open the pane at their views.
  expect(opening.map((action) => action.parentElement?.id)).toEqual(
    ['Pane', 'Prose', 'Tables', 'Bring'].map((name) => `SoKhop.${name}`),
  );
});

test('every function that Excel may ask for is in the code, and every one in the code is asked for', () => {
  const asked = [...texts('FunctionName'), ...shortcuts.actions.map(({ id }) => id)];
  expect([...new Set(asked)].sort()).toEqual([...COMMANDS].sort());
});

test('pane, functions and shortcuts are one page', () => {
  expect(faultsOfNewer(source)).toEqual([]);
});

test.each([
  [
    'another page for the functions',
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="Start.Url" />',
  ],
  [
    'a button with a page of its own',
    '<SourceLocation resid="Pane.Url" />',
    '<SourceLocation resid="Start.Url" />',
  ],
  ['a short life', 'lifetime="long"', 'lifetime="short"'],
  ['no runtime', /<Runtimes>[^]*<\/Runtimes>/, ''],
  ['overrides within', '</VersionOverrides>', ''],
  ['no resources', /ResourcesUrl="[^"]*"/, ''],
])('our rules refuse %s', (_name, part, other) => {
  expect(source.search(part)).toBeGreaterThan(0);
  expect(faultsOfNewer(source.replace(part, other))).not.toEqual([]);
});

test('the manifest for an Excel that refuses what it does not know lacks just that', () => {
  const plain = new DOMParser().parseFromString(withoutNewer(source), 'application/xml');
  const names = (document: Document): string[] =>
    [...document.querySelectorAll('*')].map(({ nodeName }) => nodeName);
  const newer = ['Runtimes', 'Runtime', 'ExtendedOverrides'];
  expect(names(plain)).toEqual(names(manifest).filter((name) => !newer.includes(name)));
});

test('every action has one combination for each system, and no two share one', () => {
  const ids = shortcuts.actions.map(({ id }) => id);
  expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(ids);
  for (const keys of [
    shortcuts.shortcuts.map(({ key }) => key.default),
    shortcuts.shortcuts.map(({ key }) => key.mac),
  ]) {
    expect(new Set(keys).size).toBe(keys.length);
  }
  for (const { key } of shortcuts.shortcuts) {
    // Three modifiers: Excel, browsers and Vietnamese typing tools take none of these, but many with fewer.
    expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(key.mac).toMatch(/^Command\+Alt\+Shift\+[A-Z]$/);
  }
});

test('every action is named in Vietnamese, and in English', () => {
  const tokens = shortcuts.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1]);
  for (const resources of [shortcuts.resources.default, english]) {
    expect(Object.keys(resources).sort()).toEqual([...tokens].sort());
    for (const { value } of Object.values(resources)) expect(value).not.toBe('');
  }
});

test('every address that Excel asks for is a file of the build', () => {
  const built = join(root, 'dist/taskpane');
  if (!existsSync(built)) throw new Error('dist/taskpane is missing: npm run build');
  const addresses = ['DefaultValue', 'Url', 'ResourcesUrl']
    .flatMap(attributes)
    .filter((value) => value.startsWith('https://'));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const file = join(built, new URL(address).pathname);
    expect([address, existsSync(file)]).toEqual([address, true]);
  }
  for (const name of ['manifest.xml', 'manifest-2016.xml']) expect(existsSync(join(built, name))).toBe(true);
});

test('all addresses are https, on one origin', () => {
  const addresses = ['DefaultValue', 'Url', 'ResourcesUrl']
    .flatMap(attributes)
    .filter((value) => value.includes('://'));
  expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([
    'https://localhost:3001',
  ]);
});
