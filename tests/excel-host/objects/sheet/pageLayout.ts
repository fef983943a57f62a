/** Page set-up, headers and footers. */
import { type Box, MAX_COLUMNS, MAX_ROWS } from '../../model/box';
import { Area, Areas } from '../../model/area';
import type { Host } from '../members/host';
import type { HeaderFooterPart, HeadersFooters, PageKind, PageLayout } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import { oneOf, recordOf, sizeOf, textOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import type { HostObject } from '../../../office-host/objects/hostObject';
import { type Child, type Kind, type Property, child, does, gets, readWrite } from '../members/kind';
import { areaOf } from '../members/addresses';

function layout<K extends keyof PageLayout>(
  name: K,
  check: (value: unknown) => PageLayout[K],
): Property<Sheet> {
  return readWrite(
    '1.9',
    (sheet) => sheet.pageLayout[name],
    (sheet, value) => {
      sheet.pageLayout[name] = check(value);
    },
  );
}

const papers = oneOf([
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Legal',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
]);

function zoomOf(value: unknown): Readonly<Record<string, number>> {
  const given = Object.entries(recordOf(value)).filter(([, size]) => size !== null && size !== undefined);
  for (const [name, size] of given) {
    const [least, most] = name === 'scale' ? [10, 400] : [0, 32_767];
    const isKnown = ['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(name);
    if (!isKnown || wholeOf(size) < least || wholeOf(size) > most) throw invalidArgument();
  }
  return Object.fromEntries(given) as Record<string, number>;
}

const firstPage = (value: unknown): number | '' => (value === '' ? '' : wholeOf(value));

/** Points in a centimetre and an inch. */
const units: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const margins: Readonly<
  Record<string, `${'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer'}Margin`>
> = {
  left: 'leftMargin',
  right: 'rightMargin',
  top: 'topMargin',
  bottom: 'bottomMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
};

function setMargins(sheet: Sheet, unit: unknown, options: unknown): void {
  const points = units[textOf(unit)];
  if (points === undefined) throw invalidArgument();
  for (const [name, size] of Object.entries(recordOf(options))) {
    const margin = margins[name];
    if (margin === undefined) throw invalidArgument();
    sheet.pageLayout[margin] = sizeOf(size) * points;
  }
}

function set(name: 'printArea' | 'titleRows' | 'titleColumns', grow: (box: Box) => Box) {
  return does<Sheet>('1.9', (sheet, host, where) => {
    sheet.pageLayout[name] = grow(areaOf(host, sheet, where).box);
  });
}

function titles(name: 'titleRows' | 'titleColumns', orNull: boolean) {
  return gets<Sheet>('1.9', (sheet, host) => {
    const box = sheet.pageLayout[name];
    if (!box && !orNull) throw itemNotFound();
    return box && host.open('Range', new Area(sheet, box));
  });
}

function printArea(sheet: Sheet, host: Host): HostObject | null {
  const box = sheet.pageLayout.printArea;
  return box && host.open('RangeAreas', new Areas(sheet, [box]));
}

export const pageLayout: Kind<Sheet> = {
  type: 'PageLayout',
  properties: {
    Orientation: layout('orientation', oneOf(['Portrait', 'Landscape'])),
    PaperSize: layout('paperSize', papers),
    BlackAndWhite: layout('blackAndWhite', truthOf),
    DraftMode: layout('draftMode', truthOf),
    PrintErrors: layout('printErrors', oneOf(['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'])),
    PrintComments: layout('printComments', oneOf(['NoComments', 'EndSheet', 'InPlace'])),
    PrintOrder: layout('printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
    PrintHeadings: layout('printHeadings', truthOf),
    PrintGridlines: layout('printGridlines', truthOf),
    CenterHorizontally: layout('centerHorizontally', truthOf),
    CenterVertically: layout('centerVertically', truthOf),
    FirstPageNumber: layout('firstPageNumber', firstPage),
    Zoom: layout('zoom', zoomOf),
    LeftMargin: layout('leftMargin', sizeOf),
    RightMargin: layout('rightMargin', sizeOf),
    TopMargin: layout('topMargin', sizeOf),
    BottomMargin: layout('bottomMargin', sizeOf),
    HeaderMargin: layout('headerMargin', sizeOf),
    FooterMargin: layout('footerMargin', sizeOf),
  },
  children: {
    HeadersFooters: child('1.9', (sheet, host) => {
      return host.open('HeaderFooterGroup', sheet.pageLayout.headersFooters);
    }),
  },
  methods: {
    SetPrintArea: set('printArea', (box) => box),
    SetPrintTitleRows: set('titleRows', (box) => ({ ...box, column: 0, columns: MAX_COLUMNS })),
    SetPrintTitleColumns: set('titleColumns', (box) => ({ ...box, row: 0, rows: MAX_ROWS })),
    SetPrintMargins: does('1.9', (sheet, _, unit, options) => {
      setMargins(sheet, unit, options);
    }),
    GetPrintArea: gets('1.9', (sheet, host) => {
      const area = printArea(sheet, host);
      if (!area) throw itemNotFound();
      return area;
    }),
    GetPrintAreaOrNullObject: gets('1.9', printArea),
    GetPrintTitleRows: titles('titleRows', false),
    GetPrintTitleRowsOrNullObject: titles('titleRows', true),
    GetPrintTitleColumns: titles('titleColumns', false),
    GetPrintTitleColumnsOrNullObject: titles('titleColumns', true),
  },
};

const page = (kind: PageKind): Child<HeadersFooters> =>
  child('1.9', (group, host) => host.open('HeaderFooter', { group, page: kind }));

export const headersFooters: Kind<HeadersFooters> = {
  type: 'HeaderFooterGroup',
  properties: {
    State: readWrite(
      '1.9',
      (group) => group.state,
      (group, value) => {
        group.state = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'])(value);
      },
    ),
    UseSheetMargins: readWrite(
      '1.9',
      (group) => group.useSheetMargins,
      (group, value) => {
        group.useSheetMargins = truthOf(value);
      },
    ),
    UseSheetScale: readWrite(
      '1.9',
      (group) => group.useSheetScale,
      (group, value) => {
        group.useSheetScale = truthOf(value);
      },
    ),
  },
  children: {
    DefaultForAllPages: page('defaultForAllPages'),
    FirstPage: page('firstPage'),
    EvenPages: page('evenPages'),
    OddPages: page('oddPages'),
  },
};

interface Page {
  readonly group: HeadersFooters;
  readonly page: PageKind;
}

const part = (name: HeaderFooterPart): Property<Page> =>
  readWrite(
    '1.9',
    (target) => target.group.pages[target.page][name],
    (target, value) => {
      target.group.pages[target.page][name] = textOf(value);
    },
  );

export const headerFooter: Kind<Page> = {
  type: 'HeaderFooter',
  properties: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter'),
  },
};
