/** Paper, margins and repeated header rows: a bonus of ExcelApi 1.9 whose failure (no printer, say) leaves a whole table. */
import type { Layout } from '../../core/table/layout';
import { supports } from './requirements';
import { run } from './session';

export async function setUpPage(sheetName: string, layout: Layout, ownSheet: boolean): Promise<boolean> {
  // On a sheet that was there before, the page is the user's.
  if (!ownSheet || !supports('1.9')) return false;
  try {
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheetName);
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
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows(`$${layout.headerRows.first + 1}:$${layout.headerRows.last + 1}`);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
