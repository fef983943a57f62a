// A report in Word keeps the contract that workbooks keep, as far as a table of texts can.
import { wordBook } from '../../../src/hosts/word/wordBook';
import { type Hosted, keepsTheContract, ROWS } from '../../contract/hostContract';
import { host } from '../../word-host/word';

const TABLE = ROWS.map((row) => row.map((value) => (value === null ? '' : String(value))));

function open(): Hosted {
  host.faults.clear();
  host.person.open(['Biểu kèm theo:', TABLE, 'Hết.']);
  window.localStorage.clear();
  const type = (cell: string, value: number | string): void => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    host.person.typeCell(Number(row) - 1, letter.charCodeAt(0) - 65, String(value));
  };
  return { book: wordBook(), type };
}

keepsTheContract('a report in Word', open, {
  sheet: 'Bảng 1',
  numbers: false,
  formulas: false,
  addsSheets: false,
});
