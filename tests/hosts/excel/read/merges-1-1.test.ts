/**
 * Merged cells in an Excel that does not tell of them.
 * @jest-environment-options {"excelApi": "1.1"}
 */
import { mergesSuite } from './mergesSuite';

mergesSuite();
