/** Defined names, of the workbook or of one sheet. */
import { parseFormula } from '../../formula/parse';
import type { Host } from '../members/host';
import { Area } from '../../model/area';
import { parseBox } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import type { DefinedName } from '../../model/workbook';
import { optional, textOf, truthOf } from '../../../office-host/protocol/argument';
import { alreadyExists, invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import { type Kind, child, does, gets, read, readWrite } from '../members/kind';
import { fullAddress } from '../members/addresses';
import { nameArea } from '../members/nameArea';

interface Scoped {
  readonly scope: Sheet | null;
}

const inScope = ({ scope }: Scoped, host: Host): readonly DefinedName[] =>
  host.workbook.names.filter((name) => name.scope === scope);

function checkName(name: string): string {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!isName || parseBox(name) !== null || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name)) {
    throw invalidArgument();
  }
  return name;
}

function formulaOf(reference: unknown): string {
  const target = (reference as { readonly target?: unknown } | null)?.target;
  if (target instanceof Area) return `=${fullAddress(target.sheet, [target.box], true)}`;
  const formula = textOf(reference);
  if (!formula.startsWith('=') || !parseFormula(formula)) throw invalidArgument();
  return formula;
}

export const names: Kind<Scoped> = {
  type: 'NamedItemCollection',
  items: (scoped, host) => inScope(scoped, host).map((name) => host.open('NamedItem', name)),
  methods: {
    Add: does('1.4', ({ scope }, host, name, reference, comment) => {
      const checked = checkName(textOf(name));
      if (host.workbook.findName(checked, scope)) throw alreadyExists();
      const formula = formulaOf(reference);
      const item = { name: checked, scope, formula, comment: optional(comment, textOf) ?? '', visible: true };
      host.workbook.names.push(item);
      host.workbook.touch();
      return host.open('NamedItem', item);
    }),
    GetCount: gets('1.4', (scoped, host) => inScope(scoped, host).length),
    GetItem: gets('1.1', ({ scope }, host, name) => {
      const item = host.workbook.findName(textOf(name), scope);
      if (!item) throw itemNotFound();
      return host.open('NamedItem', item);
    }),
    GetItemOrNullObject: gets('1.4', ({ scope }, host, name) => {
      const item = host.workbook.findName(textOf(name), scope);
      return item ? host.open('NamedItem', item) : null;
    }),
  },
};

function typeOf(item: DefinedName, host: Host): string {
  if (nameArea(host, item)) return 'Range';
  const tree = parseFormula(item.formula);
  if (tree?.kind !== 'constant') return 'Error';
  const words: Readonly<Record<string, string>> = { number: 'Double', string: 'String', boolean: 'Boolean' };
  return words[typeof tree.value] ?? 'Error';
}

export const namedItem: Kind<DefinedName> = {
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: read('1.1', ({ name }) => name),
    Type: read('1.1', (item, host) => typeOf(item, host)),
    Value: read('1.1', ({ formula }) => formula.replace(/^=/, '')),
    Scope: read('1.4', ({ scope }) => (scope ? 'Worksheet' : 'Workbook')),
    Formula: readWrite(
      '1.7',
      ({ formula }) => formula,
      (item, value, host) => {
        item.formula = formulaOf(value);
        host.workbook.touch();
      },
    ),
    Comment: readWrite(
      '1.4',
      ({ comment }) => comment,
      (item, value) => {
        item.comment = textOf(value);
      },
    ),
    Visible: readWrite(
      '1.1',
      ({ visible }) => visible,
      (item, value) => {
        item.visible = truthOf(value);
      },
    ),
  },
  children: {
    Worksheet: child('1.4', ({ scope }, host) => {
      if (!scope) throw itemNotFound();
      return host.open('Worksheet', scope);
    }),
    WorksheetOrNullObject: child('1.4', ({ scope }, host) => scope && host.open('Worksheet', scope)),
  },
  methods: {
    Delete: does('1.4', (item, host) => {
      host.workbook.names = host.workbook.names.filter((name) => name !== item);
      host.workbook.touch();
    }),
    GetRange: gets('1.1', (item, host) => {
      const area = nameArea(host, item);
      if (!area) throw itemNotFound();
      return host.open('Range', area);
    }),
    GetRangeOrNullObject: gets('1.4', (item, host) => {
      const area = nameArea(host, item);
      return area && host.open('Range', area);
    }),
  },
};
