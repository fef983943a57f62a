/** Every kind of object that this host has, and what each stands for. */
import type { Kind } from './members/kind';
import type { Targets } from './members/targets';
import { application, cultureInfo, numberFormatInfo, runtime } from './workbook/application';
import { autoFilter } from './sheet/autoFilter';
import { border, borders } from './look/borders';
import {
  cellValueConditional,
  conditionalFill,
  conditionalFont,
  conditionalFormat,
  conditionalFormats,
  conditionalLook,
  conditionalRule,
  customConditional,
} from './look/conditionalFormats';
import { dataValidation } from './look/dataValidation';
import { comment, comments, note, notes, replies, reply } from './sheet/comments';
import { customProperties, customProperty, documentProperties } from './workbook/documentProperties';
import { fill, font, formatProtection } from './look/fillAndFont';
import { freezePanes } from './sheet/freezePanes';
import { namedItem, names } from './workbook/names';
import { headerFooter, headersFooters, pageLayout } from './sheet/pageLayout';
import { workbookProtection, worksheetProtection } from './sheet/protection';
import { range } from './range/range';
import { rangeAreas, rangeCollection } from './range/rangeAreas';
import { rangeFormat } from './look/rangeFormat';
import { setting, settings } from './workbook/settings';
import { table, tables } from './sheet/tables';
import { workbook } from './workbook/workbook';
import { worksheet } from './sheet/worksheet';
import { worksheets } from './sheet/worksheets';

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
  CommentCollection: comments,
  Comment: comment,
  CommentReplyCollection: replies,
  CommentReply: reply,
  NoteCollection: notes,
  Note: note,
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
