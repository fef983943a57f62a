/** Protection of worksheets and of the workbook's structure. */
import type { ProtectionOptions, Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { optional, recordOf, textOf } from '../../../office-host/protocol/argument';
import { accessDenied, invalidArgument, invalidOperation } from '../../../office-host/protocol/hostError';
import { type Kind, does, read } from '../members/kind';

const known = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

function optionsOf(value: unknown): ProtectionOptions {
  const given = optional(value, recordOf) ?? {};
  for (const name of Object.keys(given)) {
    if (!known.includes(name) && name !== 'selectionMode') throw invalidArgument();
  }
  return given as ProtectionOptions;
}

/** Every option, as Excel answers them. */
function allOptions(options: ProtectionOptions): Record<string, unknown> {
  const flags = known.map((name) => [name, options[name] === true] as const);
  return { ...Object.fromEntries(flags), selectionMode: options.selectionMode ?? 'Normal' };
}

export const worksheetProtection: Kind<Sheet> = {
  type: 'WorksheetProtection',
  properties: {
    Protected: read('1.2', (sheet) => sheet.protection !== null),
    Options: read('1.2', (sheet) => allOptions(sheet.protection?.options ?? {})),
  },
  methods: {
    Protect: does('1.2', (sheet, _, options, password) => {
      if (sheet.protection) {
        throw invalidOperation('This operation is not permitted while the sheet is protected.');
      }
      sheet.protection = { options: optionsOf(options), password: optional(password, textOf) };
    }),
    Unprotect: does('1.2', (sheet, _, password) => {
      const { protection } = sheet;
      if (protection?.password !== undefined && protection.password !== password) throw accessDenied();
      sheet.protection = null;
    }),
  },
};

export const workbookProtection: Kind<Workbook> = {
  type: 'WorkbookProtection',
  properties: { Protected: read('1.7', (book) => book.structureProtected) },
  methods: {
    Protect: does('1.7', (book) => {
      book.structureProtected = true;
    }),
    Unprotect: does('1.7', (book) => {
      book.structureProtected = false;
    }),
  },
};
