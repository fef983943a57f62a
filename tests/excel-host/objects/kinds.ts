/** Every kind of object that this host has, and what each stands for. */
import type { Area, Areas } from '../model/area';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { HeadersFooters, PageKind } from '../model/pageLayout';
import type { Sheet } from '../model/sheet';
import type { Edge } from '../model/style';
import type { Table } from '../model/table';
import type { DefinedName, Workbook } from '../model/workbook';
import type { Kind } from '../wire/kind';
import { application, cultureInfo, numberFormatInfo, runtime } from './application';
import { autoFilter } from './autoFilter';
import { border, borders } from './borders';
import {
  cellValueConditional,
  conditionalFill,
  conditionalFont,
  conditionalFormat,
  conditionalFormats,
  conditionalLook,
  conditionalRule,
  customConditional,
} from './conditionalFormats';
import { dataValidation } from './dataValidation';
import {
  type CustomProperty,
  customProperties,
  customProperty,
  documentProperties,
} from './documentProperties';
import { fill, font, formatProtection } from './fillAndFont';
import { freezePanes } from './freezePanes';
import { namedItem, names } from './names';
import { headerFooter, headersFooters, pageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { setting, settings } from './settings';
import { table, tables } from './tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

/** null as a scope: the whole workbook. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  Runtime: Workbook;
  WorkbookProtection: Workbook;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Workbook;
  CustomProperty: CustomProperty;
  SettingCollection: Workbook;
  Setting: { readonly key: string };
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  AutoFilter: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: HeadersFooters;
  HeaderFooter: { readonly group: HeadersFooters; readonly page: PageKind };
  NamedItemCollection: { readonly scope: Sheet | null };
  NamedItem: DefinedName;
  TableCollection: { readonly sheets: readonly Sheet[]; readonly home: Sheet | null };
  Table: { readonly sheet: Sheet; readonly table: Table };
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeFormat: Areas;
  RangeFont: Areas;
  RangeFill: Areas;
  FormatProtection: Areas;
  RangeBorderCollection: Areas;
  RangeBorder: { readonly areas: Areas; readonly side: string; readonly edges: readonly Edge[] };
  DataValidation: Areas;
  ConditionalFormatCollection: Areas;
  ConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  CustomConditionalFormat: ConditionalFormat;
  CellValueConditionalFormat: ConditionalFormat;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
}

export const kinds: { readonly [K in keyof Targets]: Kind<Targets[K]> } = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
  SettingCollection: settings,
  Setting: setting,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headersFooters,
  HeaderFooter: headerFooter,
  NamedItemCollection: names,
  NamedItem: namedItem,
  TableCollection: tables,
  Table: table,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: font,
  RangeFill: fill,
  FormatProtection: formatProtection,
  RangeBorderCollection: borders,
  RangeBorder: border,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditional,
  CellValueConditionalFormat: cellValueConditional,
  ConditionalFormatRule: conditionalRule,
  ConditionalRangeFormat: conditionalLook,
  ConditionalRangeFill: conditionalFill,
  ConditionalRangeFont: conditionalFont,
};
