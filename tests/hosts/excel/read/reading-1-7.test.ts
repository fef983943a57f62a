/**
 * Reading in an older Excel.
 * @jest-environment-options {"excelApi": "1.7"}
 */
import { readingSuite } from './readingSuite';

readingSuite();
