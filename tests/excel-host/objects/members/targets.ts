/** Every kind of object that this Excel has, and what each stands for. */
import type { Area, Areas } from '../../model/area';
import type { ConditionalFormat } from '../../model/conditionalFormat';
import type { HeadersFooters, PageKind } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import type { Edge } from '../../model/style';
import type { Table } from '../../model/table';
import type { DefinedName, Workbook } from '../../model/workbook';
import type { CustomProperty } from '../../model/customProperty';

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
