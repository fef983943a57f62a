// The scripts that pages are given; apart, so that building them loads nothing of the product.
import { join } from 'node:path';

export const excelEntry = join(__dirname, '../excel-host/browser.ts');
export const wordEntry = join(__dirname, '../word-host/browser.ts');
/** The Word of the guides' pictures. */
export const guideWordEntry = join(__dirname, 'word/guideWord.ts');
