/** Someone who works in the workbook by hand: at this Excel or, as a co-author, at another. */
import { applyFilter } from './edit/filter';
import type { Author } from './state/author';
import { shiftCells } from './edit/shiftCells';
import { activate, addSheet, deleteSheet, renameSheet, select } from './edit/sheets';
import { merge } from './edit/merge';
import { writeContents } from './edit/writeContents';
import { shownAt } from './entry/shownAt';
import type { ExcelState } from './state/excelState';
import { apiValue } from './model/apiValue';
import { type Box, boxAddress, parseBox, splitSheet } from './model/box';
import type { Comment } from './model/comment';
import type { ProtectionOptions, Sheet } from './model/sheet';
import type { Line } from './model/style';
import type { TextRun } from './model/value';

export interface SeenCell {
  readonly value: number | string | boolean;
  /** null for a constant. */
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
  /** null: none. */
  readonly fill: string | null;
  readonly bold: boolean;
}

/** Addresses name their sheet ("Sheet1!D7"); without one the active sheet is meant. */
export class Person {
  constructor(
    private readonly host: ExcelState,
    private readonly author: Author,
  ) {}

  /** One value for all cells, or a matrix. */
  type(address: string, value: unknown): void {
    this.do(address, (sheet, box) => {
      writeContents(this.host, sheet, box, value, this.author);
    });
  }

  /** A text in stretches of different looks, as a person makes them in the formula bar. */
  typeRuns(address: string, runs: readonly TextRun[]): void {
    this.do(address, (sheet, box) => {
      const text = runs.map((run) => run.text).join('');
      writeContents(this.host, sheet, box, `'${text}`, this.author);
      for (const { content } of sheet.contents.inside(box)) content.runs = runs;
    });
  }

  see(address: string): SeenCell {
    const [sheet, { row, column }] = this.find(address);
    return {
      value: apiValue(this.host.calculator.valueAt(sheet, row, column)),
      formula: sheet.contents.at(row, column)?.formula ?? null,
      text: shownAt(this.host, sheet, row, column),
      numberFormat: sheet.styles.read(row, column, 'numberFormat'),
      fill: sheet.styles.read(row, column, 'fill'),
      bold: sheet.styles.read(row, column, 'bold'),
    };
  }

  select(address: string): void {
    this.do(address, (sheet, box) => {
      select(this.host, sheet, box, this.author);
    });
  }

  activate(sheet: string): void {
    activate(this.host, this.sheet(sheet), this.author);
    this.host.deliver();
  }

  format(address: string, numberFormat: string): void {
    this.do(address, (sheet, box) => {
      sheet.styles.write(box, { numberFormat });
      this.host.workbook.touch();
    });
  }

  fill(address: string, color: string | null): void {
    this.do(address, (sheet, box) => {
      sheet.styles.write(box, { fill: color });
    });
  }

  /** Points. */
  setWidth(address: string, width: number): void {
    this.do(address, (sheet, box) => {
      for (let offset = 0; offset < box.columns; offset++) sheet.columnWidths.set(box.column + offset, width);
    });
  }

  /** Points. */
  setHeight(address: string, height: number): void {
    this.do(address, (sheet, box) => {
      for (let offset = 0; offset < box.rows; offset++) sheet.rowHeights.set(box.row + offset, height);
    });
  }

  /** Under every cell. */
  line(address: string, line: Line): void {
    this.do(address, (sheet, box) => {
      sheet.styles.write(box, { bottom: line });
    });
  }

  merge(address: string): void {
    this.do(address, (sheet, box) => {
      merge(this.host, sheet, box, false);
    });
  }

  hideRows(address: string): void {
    this.do(address, (sheet, box) => {
      for (let offset = 0; offset < box.rows; offset++) sheet.hiddenRows.add(box.row + offset);
    });
  }

  hideColumns(address: string): void {
    this.do(address, (sheet, box) => {
      for (let offset = 0; offset < box.columns; offset++) sheet.hiddenColumns.add(box.column + offset);
    });
  }

  /** Filters a table with headings by what one of its columns, counted from 0, shows. */
  filter(address: string, column: number, shown: readonly string[]): void {
    this.do(address, (sheet, box) => {
      sheet.autoFilter = { box, criteria: new Map([[column, shown]]) };
      applyFilter(this.host, sheet);
    });
  }

  protect(sheet: string, options: ProtectionOptions = {}, password?: string): void {
    this.sheet(sheet).protection = { options, password };
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = null;
  }

  unlock(address: string): void {
    this.do(address, (sheet, box) => {
      sheet.styles.write(box, { locked: false });
    });
  }

  /** "Sheet1!5:6" inserts two rows above row 5. */
  insert(address: string, axis: 'rows' | 'columns' = 'rows'): void {
    this.do(address, (sheet, box) => {
      shiftCells(this.host, sheet, { kind: 'insert', axis, box }, this.author);
    });
  }

  delete(address: string, axis: 'rows' | 'columns' = 'rows'): void {
    this.do(address, (sheet, box) => {
      shiftCells(this.host, sheet, { kind: 'delete', axis, box }, this.author);
    });
  }

  addSheet(name?: string): void {
    addSheet(this.host, name, this.author);
    this.host.deliver();
  }

  renameSheet(sheet: string, name: string): void {
    renameSheet(this.host, this.sheet(sheet), name);
  }

  deleteSheet(sheet: string): void {
    deleteSheet(this.host, this.sheet(sheet), this.author);
    this.host.deliver();
  }

  /** A comment of their own at a cell, or a note of the older kind. */
  comment(address: string, content: string, author = 'Lê Thị Lan'): void {
    this.do(address, (sheet, box) => {
      const id = this.host.workbook.newId();
      sheet.comments.push({ id, box, author, content, resolved: false, replies: [] });
    });
  }

  note(address: string, content: string, author = 'Lê Thị Lan'): void {
    this.do(address, (sheet, box) => {
      sheet.notes.push({ box, author, content });
    });
  }

  /** Below the comment at the cell. */
  reply(address: string, content: string, author = 'Lê Thị Lan'): void {
    this.commentAt(address).replies.push({ id: this.host.workbook.newId(), author, content });
  }

  resolve(address: string): void {
    this.commentAt(address).resolved = true;
  }

  uncomment(address: string): void {
    const gone = this.commentAt(address);
    this.do(address, (sheet) => {
      sheet.comments = sheet.comments.filter((each) => each !== gone);
    });
  }

  /** "D61: Số Khớp: …" of every comment, a line each, with its replies. */
  comments(sheet: string): string[] {
    return this.sheet(sheet).comments.map(({ box, content, replies, resolved }) =>
      [
        `${boxAddress(box)}: ${content}`,
        ...replies.map((each) => `> ${each.content}`),
        ...(resolved ? ['✓'] : []),
      ].join('\n'),
    );
  }

  private commentAt(address: string): Comment {
    const [sheet, { row, column }] = this.find(address);
    const found = sheet.comments.find(({ box }) => box.row === row && box.column === column);
    if (!found) throw new Error(`There is no comment at ${address}.`);
    return found;
  }

  private sheet(name: string): Sheet {
    const sheet = this.host.workbook.find(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  private find(address: string): readonly [Sheet, Box] {
    const [name, cells] = splitSheet(address);
    const box = parseBox(cells);
    if (!box) throw new Error(`${address} is no address.`);
    return [name === null ? this.host.workbook.active : this.sheet(name), box];
  }

  private do(address: string, work: (sheet: Sheet, box: Box) => void): void {
    work(...this.find(address));
    this.host.deliver();
  }
}
