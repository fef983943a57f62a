/**
 * @jest-environment-options {"excelApi": "1.7"}
 */
import { keepsTheContract } from '../../contract/hostContract';
import { typeContract } from './contractBook';

keepsTheContract('Excel with ExcelApi 1.7', typeContract);
