/** Adds, renames, moves, shows and deletes worksheets, and moves the selection. */
import { EVENT } from '../state/events';
import { mapReferences } from '../formula/references';
import type { ExcelState } from '../state/excelState';
import type { Box } from '../model/box';
import type { Sheet } from '../model/sheet';
import { accessDenied, invalidArgument, invalidOperation } from '../../office-host/protocol/hostError';
import type { Author } from '../state/author';

function requireStructure(host: ExcelState): void {
  if (host.workbook.structureProtected) throw accessDenied();
}

export function addSheet(host: ExcelState, name: string | undefined, author: Author): Sheet {
  requireStructure(host);
  const sheet = host.workbook.addSheet(name);
  host.events.happened(EVENT.added, sheet, author.source);
  return sheet;
}

export function deleteSheet(host: ExcelState, sheet: Sheet, author: Author): void {
  requireStructure(host);
  const { workbook } = host;
  requireAnotherVisible(host, sheet);
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  sheet.isDeleted = true;
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  rewriteSheet(host, sheet.name, null);
  if (workbook.active === sheet) {
    const visible = workbook.sheets.filter((one) => one.visibility === 'Visible');
    const next = visible.find((one) => workbook.sheets.indexOf(one) >= position) ?? visible.at(-1);
    if (next) activate(host, next, author);
  }
  workbook.touch();
  host.events.happened(EVENT.deleted, sheet, author.source);
}

export function renameSheet(host: ExcelState, sheet: Sheet, name: string): void {
  requireStructure(host);
  const before = sheet.name;
  const after = host.workbook.checkName(name, sheet);
  sheet.name = after;
  rewriteSheet(host, before, after);
}

/** Formulas that name the sheet name it anew; null makes "#REF!" of them. */
function rewriteSheet(host: ExcelState, before: string, after: string | null): void {
  const rewritten = (formula: string): string =>
    mapReferences(formula, (reference) => {
      if (reference.sheet?.toLowerCase() !== before.toLowerCase()) return reference;
      return after === null ? null : { sheet: after, box: reference.box };
    });
  for (const sheet of host.workbook.sheets) {
    for (const content of sheet.contents.contents()) {
      if (content.formula !== undefined) content.formula = rewritten(content.formula);
    }
  }
  for (const name of host.workbook.names) name.formula = rewritten(name.formula);
}

export function moveSheet(host: ExcelState, sheet: Sheet, position: number): void {
  requireStructure(host);
  const { sheets } = host.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

export function showSheet(host: ExcelState, sheet: Sheet, visibility: string): void {
  requireStructure(host);
  if (visibility !== 'Visible') requireAnotherVisible(host, sheet);
  sheet.visibility = visibility;
}

function requireAnotherVisible(host: ExcelState, sheet: Sheet): void {
  if (!host.workbook.sheets.some((one) => one !== sheet && one.visibility === 'Visible')) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}

export function activate(host: ExcelState, sheet: Sheet, author: Author): void {
  const { workbook } = host;
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
  if (workbook.active === sheet) return;
  host.events.happened(EVENT.deactivated, workbook.active, author.source);
  workbook.active = sheet;
  workbook.selection = { sheet, box: { row: 0, column: 0, rows: 1, columns: 1 } };
  host.events.happened(EVENT.activated, sheet, author.source);
}

export function select(host: ExcelState, sheet: Sheet, box: Box, author: Author): void {
  activate(host, sheet, author);
  host.workbook.selection = { sheet, box };
  host.events.selected(sheet, box);
}
