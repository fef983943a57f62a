import { fileBook, storedBookOf } from './openBook';
import { keepsTheContract, ROWS } from '../../../contract/hostContract';
import { makeWorkbook, rowsOf } from '../makeWorkbook';

const workbook = () => makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf(ROWS.map((row) => [...row])) }] });

keepsTheContract('an open file', () => fileBook(workbook()));
keepsTheContract('a file at rest', async () => ({ book: await storedBookOf(workbook()), type: null }));
