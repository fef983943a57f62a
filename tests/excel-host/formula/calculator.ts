/** Calculates the formulas of a workbook, each when it is read and something changed since. */
import { type Box, cellCount } from '../model/box';
import type { Sheet } from '../model/sheet';
import {
  type Content,
  ErrorValue,
  type Value,
  badReference,
  badValue,
  divisionByZero,
  badNumber,
  unknownName,
} from '../model/value';
import type { Workbook } from '../model/workbook';
import { type Operand, compare, toNumber, toText } from './coerce';
import { type Argument, type Call, worksheetFunctions } from './functions';
import { type Node, parseFormula } from './parse';

export class Calculator {
  private readonly trees = new Map<string, Node | null>();
  private readonly running = new Set<Content>();

  constructor(private readonly workbook: Workbook) {}

  /** null for a blank cell. */
  valueAt(sheet: Sheet, row: number, column: number): Operand {
    const content = sheet.contents.at(row, column);
    if (!content) return null;
    return content.formula === undefined ? content.value : this.result(sheet, content, content.formula);
  }

  /** Calculates every stale formula now, so that manual calculation starts from settled values. */
  settle(): void {
    for (const sheet of this.workbook.sheets) {
      for (const content of sheet.contents.contents()) {
        if (content.formula !== undefined) this.result(sheet, content, content.formula);
      }
    }
  }

  private result(sheet: Sheet, content: Content, formula: string): Value {
    if (content.calculated === this.workbook.calculation) return content.value;
    // A circle: Excel warns and shows 0.
    if (this.running.has(content)) return 0;
    this.running.add(content);
    const value = this.evaluate(this.tree(formula), sheet) ?? 0;
    this.running.delete(content);
    content.value = typeof value === 'number' && !Number.isFinite(value) ? badNumber : value;
    content.calculated = this.workbook.calculation;
    return content.value;
  }

  private tree(formula: string): Node | null {
    const known = this.trees.get(formula);
    if (known !== undefined) return known;
    const tree = parseFormula(formula);
    this.trees.set(formula, tree);
    return tree;
  }

  private evaluate(node: Node | null, sheet: Sheet): Operand {
    if (!node) return badValue;
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'reference':
      case 'name':
        return single(this.argument(node, sheet));
      case 'percent':
      case 'sign':
        return this.sign(node, sheet);
      case 'binary':
        return binary(node.operator, this.evaluate(node.left, sheet), this.evaluate(node.right, sheet));
      case 'call':
        return this.call(node.name, node.args, sheet);
    }
  }

  private sign(node: Extract<Node, { kind: 'percent' | 'sign' }>, sheet: Sheet): Operand {
    const operand = this.evaluate(node.operand, sheet);
    if (node.kind === 'sign' && node.operator === '+') return operand;
    const number = toNumber(operand);
    if (number instanceof ErrorValue) return number;
    return node.kind === 'percent' ? number / 100 : -number;
  }

  private call(name: string, args: readonly (Node | null)[], sheet: Sheet): Operand {
    if (name.toUpperCase() === 'SUBTOTAL') return this.subtotal(args, sheet);
    const found = worksheetFunctions.get(name.toUpperCase());
    if (!found) return unknownName;
    if (args.length < found.least || args.length > found.most) return badValue;
    const argument = (index: number): Argument => this.argument(args[index] ?? null, sheet);
    const call: Call = { count: args.length, argument, value: (index) => single(argument(index)) };
    return found.run(call);
  }

  /** Sums alone: 9 passes over filtered rows, 109 over hidden ones too, both over other SUBTOTALs. */
  private subtotal([which, ...areas]: readonly (Node | null)[], sheet: Sheet): Operand {
    const kind = this.evaluate(which ?? null, sheet);
    if (kind !== 9 && kind !== 109) return badValue;
    let total = 0;
    for (const node of areas) {
      if (node?.kind !== 'reference' || node.sheet !== null) return badValue;
      const { box } = node;
      for (let row = box.row; row < box.row + box.rows; row++) {
        if (sheet.filteredRows.has(row) || (kind === 109 && sheet.hiddenRows.has(row))) continue;
        for (let column = box.column; column < box.column + box.columns; column++) {
          if (/SUBTOTAL\(/i.test(sheet.contents.at(row, column)?.formula ?? '')) continue;
          const value = this.valueAt(sheet, row, column);
          if (value instanceof ErrorValue) return value;
          if (typeof value === 'number') total += value;
        }
      }
    }
    return total;
  }

  private argument(node: Node | null, sheet: Sheet): Argument {
    if (node?.kind === 'reference') {
      const target = node.sheet === null ? sheet : this.workbook.find(node.sheet);
      return target ? this.cells(target, node.box) : { values: [badReference], isRange: false };
    }
    if (node?.kind === 'name') {
      const name = this.workbook.findName(node.name, sheet) ?? this.workbook.findName(node.name, null);
      return name ? this.argument(this.tree(name.formula), sheet) : { values: [unknownName], isRange: false };
    }
    return { values: [node ? this.evaluate(node, sheet) : null], isRange: false };
  }

  private cells(sheet: Sheet, box: Box): Argument {
    // What lies outside the used cells is blank; walking a whole column would take minutes.
    const inner = cellCount(box) > 10_000 ? sheet.contents.used(box) : box;
    if (!inner) return { values: [null], isRange: true };
    const values: Operand[] = [];
    for (let row = inner.row; row < inner.row + inner.rows; row++) {
      for (let column = inner.column; column < inner.column + inner.columns; column++) {
        values.push(this.valueAt(sheet, row, column));
      }
    }
    return { values, isRange: true };
  }
}

function single(argument: Argument): Operand {
  return argument.values.length === 1 ? (argument.values[0] ?? null) : badValue;
}

function binary(operator: string, left: Operand, right: Operand): Operand {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  if (operator === '&') return `${toText(left) as string}${toText(right) as string}`;
  if (['+', '-', '*', '/', '^'].includes(operator)) return arithmetic(operator, left, right);
  const order = compare(left, right);
  if (order instanceof ErrorValue) return order;
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function arithmetic(operator: string, left: Operand, right: Operand): Operand {
  const one = toNumber(left);
  const other = toNumber(right);
  if (one instanceof ErrorValue) return one;
  if (other instanceof ErrorValue) return other;
  switch (operator) {
    case '+':
      return nearZero(one + other, one);
    case '-':
      return nearZero(one - other, one);
    case '*':
      return one * other;
    case '/':
      return other === 0 ? divisionByZero : one / other;
    default:
      return one ** other;
  }
}

/** Excel takes 0.1+0.2-0.3 for 0: what is left below the 15th digit is noise. */
function nearZero(result: number, operand: number): number {
  return Math.abs(result) < Math.abs(operand) * 1e-15 ? 0 : result;
}
