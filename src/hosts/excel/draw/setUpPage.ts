/** Paper, margins and repeated header rows of an inserted form: members of ExcelApi 1.9. */
import { type Layout, printTitles } from '../../../core/layout/layout';

/** Queues the page set-up. Excel may refuse it, where there is no printer for one: nothing else may come after it. */
export function setUpPage({ pageLayout }: Excel.Worksheet, layout: Layout): void {
  const { top, bottom, left, right } = layout.margins;
  pageLayout.orientation = layout.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Centimeters', {
    top: top / 10,
    bottom: bottom / 10,
    left: left / 10,
    right: right / 10,
  });
  pageLayout.zoom = layout.wide
    ? { scale: layout.wide.scale }
    : { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { rows, columns } = printTitles(layout);
  pageLayout.setPrintTitleRows(rows);
  if (columns !== null) pageLayout.setPrintTitleColumns(columns);
}
