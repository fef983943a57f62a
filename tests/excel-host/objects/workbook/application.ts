/** The Application, its culture, and the Runtime that switches events off. */
import type { Workbook } from '../../model/workbook';
import { oneOf, truthOf } from '../../../office-host/protocol/argument';
import { type Kind, child, gets, does, read, readWrite } from '../members/kind';

const modes = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual']);

export const application: Kind<Workbook> = {
  type: 'Application',
  properties: {
    CalculationMode: readWrite(
      '1.1',
      (book) => book.calculationMode,
      (book, value, host) => {
        host.calculator.settle();
        book.calculationMode = modes(value);
        book.touch();
      },
    ),
    CalculationState: read('1.9', () => 'Done'),
    DecimalSeparator: read('1.11', (book) => book.culture.decimal),
    ThousandsSeparator: read('1.11', (book) => book.culture.group),
    UseSystemSeparators: read('1.11', () => true),
  },
  children: { CultureInfo: child('1.11', (book, host) => host.open('CultureInfo', book)) },
  methods: {
    Calculate: does('1.1', (book) => {
      book.calculation++;
    }),
    // Nothing is drawn here, so there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: gets('1.9', () => null),
    SuspendApiCalculationUntilNextSync: gets('1.6', () => null),
  },
};

export const cultureInfo: Kind<Workbook> = {
  type: 'CultureInfo',
  properties: { Name: read('1.11', (book) => book.culture.name) },
  children: { NumberFormat: child('1.11', (book, host) => host.open('NumberFormatInfo', book)) },
};

export const numberFormatInfo: Kind<Workbook> = {
  type: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: read('1.11', (book) => book.culture.decimal),
    NumberGroupSeparator: read('1.11', (book) => book.culture.group),
  },
};

export const runtime: Kind<Workbook> = {
  type: 'Runtime',
  properties: {
    EnableEvents: readWrite(
      '1.8',
      (_, host) => host.events.enabled,
      (_, value, host) => {
        host.events.enabled = truthOf(value);
      },
    ),
  },
};
