/** A workbook: its sheets, names, settings and selection. */
import { type Box, cellBox } from './box';
import { type Culture, cultureNamed } from './culture';
import { HostError } from '../../office-host/protocol/hostError';
import { Sheet } from './sheet';

export interface DefinedName {
  name: string;
  /** null: the workbook's. */
  readonly scope: Sheet | null;
  formula: string;
  comment: string;
  visible: boolean;
}

/** A property that people and programs add to those that every document has. */
export interface CustomProperty {
  readonly key: string;
  value: PropertyValue;
}

export type PropertyValue = string | number | boolean;

export class Workbook {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** What people and programs have noted of the document. */
  properties: CustomProperty[] = [];
  /** Of this add-in; the values as JSON. */
  readonly settings = new Map<string, string>();
  readonly culture: Culture;
  structureProtected = false;
  active: Sheet;
  selection: { sheet: Sheet; box: Box };
  calculationMode = 'Automatic';
  /** Goes up with each change while calculation is automatic; formulas of an older one are stale. */
  calculation = 1;
  private sheetsMade = 0;
  private idsMade = 0;

  constructor(locale: string) {
    this.culture = cultureNamed(locale);
    this.active = this.addSheet();
    this.selection = { sheet: this.active, box: cellBox(0, 0) };
  }

  /** A cell, a style or a name changed: formulas may say something else now. */
  touch(): void {
    if (this.calculationMode === 'Automatic') this.calculation++;
  }

  newId(): string {
    this.idsMade++;
    return `{00000000-0002-0000-0000-${String(this.idsMade).padStart(12, '0')}}`;
  }

  find(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
  }

  addSheet(name?: string): Sheet {
    this.sheetsMade++;
    const id = `{00000000-0001-0000-0000-${String(this.sheetsMade).padStart(12, '0')}}`;
    const sheet = new Sheet(id, '');
    sheet.name = this.checkName(name ?? this.freeName(), sheet);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Refuses what Excel refuses as a sheet's name. */
  checkName(name: string, sheet: Sheet): string {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw new HostError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
      );
    }
    const other = this.find(name);
    if (other && other !== sheet) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    return name;
  }

  findName(name: string, scope: Sheet | null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted);
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
