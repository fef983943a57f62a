/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const manifest = new DOMParser().parseFromString(
  readFileSync(join(root, 'manifest.xml'), 'utf8'),
  'application/xml',
);

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

test('it is a task pane add-in for workbooks that Excel 2016 loads', () => {
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all('Host')[0]!.getAttribute('Name')).toBe('Workbook');
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
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

test('the buttons share one pane, and each opens it with its own task', () => {
  expect(all('Control').map(({ id }) => id)).toEqual([
    'SoKhop.Insert',
    'SoKhop.Fill',
    'SoKhop.Check',
    'SoKhop.Export',
    'SoKhop.Pane',
  ]);
  expect([...new Set(texts('TaskpaneId'))]).toEqual(['SoKhop.Pane']);
  const places = all('Action').map((action) => action.querySelector('SourceLocation')?.getAttribute('resid'));
  expect(new Set(places).size).toBe(5);
});

test('all addresses are https, on one origin', () => {
  const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));
  expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([
    'https://localhost:3001',
  ]);
});
