import { keepsTheContract } from '../../contract/hostContract';
import { typeContract } from './contractBook';

keepsTheContract('Excel with the newest ExcelApi', typeContract);
