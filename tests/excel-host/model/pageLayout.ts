/** Page set-up of a worksheet; margins in points. */
import type { Box } from './box';

export interface PageLayout {
  orientation: string;
  paperSize: string;
  blackAndWhite: boolean;
  draftMode: boolean;
  printErrors: string;
  printComments: string;
  printOrder: string;
  printHeadings: boolean;
  printGridlines: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  firstPageNumber: number | '';
  zoom: Readonly<Record<string, number>>;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: Box | null;
  titleRows: Box | null;
  titleColumns: Box | null;
  headersFooters: HeadersFooters;
}

export type HeaderFooterPart =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

export type PageKind = 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';

export interface HeadersFooters {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly pages: Readonly<Record<PageKind, Record<HeaderFooterPart, string>>>;
}

const blankPage = (): Record<HeaderFooterPart, string> => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    blackAndWhite: false,
    draftMode: false,
    printErrors: 'AsDisplayed',
    printComments: 'NoComments',
    printOrder: 'DownThenOver',
    printHeadings: false,
    printGridlines: false,
    centerHorizontally: false,
    centerVertically: false,
    firstPageNumber: '',
    zoom: { scale: 100 },
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      pages: {
        defaultForAllPages: blankPage(),
        firstPage: blankPage(),
        evenPages: blankPage(),
        oddPages: blankPage(),
      },
    },
  };
}
