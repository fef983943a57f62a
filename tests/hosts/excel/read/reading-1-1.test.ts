/**
 * Reading in an older Excel.
 * @jest-environment-options {"excelApi": "1.1"}
 */
import { readingSuite } from './readingSuite';

readingSuite();
