import { calendarDay } from '../../../../src/core/number/format/serialDate';

function say(serial: number, system?: '1900' | '1904'): string {
  const date = calendarDay(serial, system);
  return date ? `${date.day}/${date.month}/${date.year}` : '-';
}

test('a serial is a day, in either date system', () => {
  expect(say(45689)).toBe('1/2/2025');
  expect(say(45689.75)).toBe('1/2/2025');
  expect(say(45689, '1904')).toBe('2/2/2029');
  expect(say(45689 + 1462)).toBe(say(45689, '1904'));
  expect(say(0, '1904')).toBe('1/1/1904');
});

test('the 1900 system has a day that never was', () => {
  expect([1, 59, 60, 61].map((serial) => say(serial))).toEqual([
    '1/1/1900',
    '28/2/1900',
    '29/2/1900',
    '1/3/1900',
  ]);
});

test('outside the calendar there is none', () => {
  expect([0, -1, 2958466, NaN].map((serial) => say(serial))).toEqual(['-', '-', '-', '-']);
  expect(say(2958465)).toBe('31/12/9999');
});
