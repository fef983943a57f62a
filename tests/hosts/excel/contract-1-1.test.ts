/**
 * @jest-environment-options {"excelApi": "1.1"}
 */
import { keepsTheContract } from '../../contract/hostContract';
import { typeContract } from './contractBook';

keepsTheContract('Excel with ExcelApi 1.1', typeContract);
