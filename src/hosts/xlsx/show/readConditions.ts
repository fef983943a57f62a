/** The conditional formats of a sheet, those of Excel 2010 too, and the looks they refer to. For showing, not for judging. */
import type { Area } from '../../../core/sheet/grid';
import type { Archive } from '../../package/zip/archive';
import { scanPart, scanTexts } from '../../package/parts/readPart';
import { attribute, decodeXml, isOn } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';
import { sheetColumns, sheetRows } from '../read/cells/moveFormula';
import { areaOf } from '../read/cells/sheetBuilder';
import type { Condition, ConditionalLook } from './conditions';
import { colorOf, type Theme } from './themeColors';

/** The looks of a workbook's conditional formats, in the order of their numbers. */
export function readConditionalLooks(
  archive: Archive,
  styles: ZipEntry | undefined,
  theme: Theme,
): readonly ConditionalLook[] {
  const looks: ConditionalLook[] = [];
  let within = false;
  if (styles) {
    scanPart(archive, styles, {
      open(element, attributes) {
        if (element === 'dxfs') within = true;
        else if (within && element === 'dxf') looks.push(plain());
        else if (within) change(looks[looks.length - 1], element, attributes, theme);
      },
      close(element) {
        if (element === 'dxfs') within = false;
      },
    });
  }
  return looks;
}

interface Draft {
  readonly type: string;
  readonly operator: string;
  readonly formulas: string[];
  look: ConditionalLook;
  withoutValue: boolean;
}

/** Of a sheet that holds more than anybody looks at, any cell may be hidden by what is left out. */
const MOST = 5_000;
const ANY: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
const LEFT_OUT: Condition = {
  areas: [ANY],
  type: '',
  operator: '',
  formulas: [],
  look: { color: null, fill: null, struck: false, format: null },
  withoutValue: true,
};

export function readConditions(
  archive: Archive,
  sheet: ZipEntry,
  looks: readonly ConditionalLook[],
  theme: Theme,
): readonly Condition[] {
  const conditions: Condition[] = [];
  if (!mentions(archive, sheet, 'conditionalFormatting')) return conditions;
  let areas = '';
  let drafts: Draft[] = [];
  let draft: Draft | null = null;
  let text: string | null = null;
  scanPart(archive, sheet, {
    open(element, attributes) {
      const name = localName(element);
      if (name === 'conditionalFormatting') {
        areas = attribute(attributes, 'sqref') ?? '';
        drafts = [];
      } else if (name === 'cfRule') {
        const given = looks[Number(attribute(attributes, 'dxfId') ?? NaN)];
        draft = {
          type: attribute(attributes, 'type') ?? '',
          operator: attribute(attributes, 'operator') ?? '',
          formulas: [],
          look: { ...(given ?? plain()) },
          withoutValue: false,
        };
        drafts.push(draft);
      } else if (name === 'formula' || name === 'f' || name === 'sqref') text = '';
      else if (draft && (name === 'dataBar' || name === 'iconSet'))
        draft.withoutValue = !isOn(attribute(attributes, 'showValue') ?? '1');
      else if (draft) change(draft.look, name, attributes, theme);
    },
    text(raw) {
      if (text !== null) text += raw;
    },
    close(element) {
      const name = localName(element);
      if (text !== null && name === 'sqref') areas = decodeXml(text);
      else if (text !== null && draft && (name === 'formula' || name === 'f'))
        draft.formulas.push(decodeXml(text));
      if (name === 'formula' || name === 'f' || name === 'sqref') text = null;
      else if (name === 'cfRule') draft = null;
      else if (name === 'conditionalFormatting' && conditions.length <= MOST) {
        const covered = areasOf(areas);
        conditions.push(...drafts.filter(changesSeeing).map((each) => ({ ...each, areas: covered })));
      }
    },
  });
  return conditions.length > MOST ? conditions.slice(0, MOST).concat(LEFT_OUT) : conditions;
}

/** Most sheets have none, and are not read once more. */
function mentions(archive: Archive, sheet: ZipEntry, word: string): boolean {
  let found = false;
  let end = '';
  scanTexts(archive, sheet, (piece) => {
    found ||= (end + piece).includes(word);
    end = piece.slice(-word.length);
  });
  return found;
}

function localName(element: string): string {
  return element.slice(element.lastIndexOf(':') + 1);
}

function plain(): ConditionalLook {
  return { color: null, fill: null, struck: false, format: null };
}

/** In these formats a fill's ground is its background colour. */
function change(look: ConditionalLook | undefined, element: string, attributes: string, theme: Theme): void {
  if (!look) return;
  if (element === 'color') look.color = colorOf(attributes, theme) ?? look.color;
  else if (element === 'bgColor') look.fill = colorOf(attributes, theme) ?? look.fill;
  else if (element === 'fgColor') look.fill ??= colorOf(attributes, theme);
  else if (element === 'strike') look.struck = isOn(attribute(attributes, 'val') ?? '1');
  else if (element === 'numFmt') look.format = attribute(attributes, 'formatCode');
}

/** Bars, scales of colours and bold letters leave a figure to be read. */
function changesSeeing({ look, withoutValue }: Draft): boolean {
  return withoutValue || look.struck || look.color !== null || look.fill !== null || look.format !== null;
}

function areasOf(list: string): Area[] {
  return list
    .split(/\s+/)
    .slice(0, MOST)
    .map(areaOf)
    .filter((area) => area !== null);
}
