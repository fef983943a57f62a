/**
 * Taking back in an Excel that inserts on new sheets only.
 * @jest-environment-options {"excelApi": "1.7"}
 */
import { undoSuite } from './undoSuite';

undoSuite(['newSheet']);
