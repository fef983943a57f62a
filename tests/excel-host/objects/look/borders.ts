/** Borders. Neighbours share an edge: what is drawn below A1 is read above A2. */
import { requireFormatting } from '../../edit/permission';
import type { Areas } from '../../model/area';
import { type Box, cellBox } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import type { Edge, Line } from '../../model/style';
import { colorOf, oneOf, textOf, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument } from '../../../office-host/protocol/hostError';
import { type Kind, type Property, gets, read, readWrite } from '../members/kind';

interface Border {
  readonly areas: Areas;
  readonly side: string;
  readonly edges: readonly Edge[];
}

/** Which cells of the box, and which of their edges, a side means. */
const sides: Readonly<Record<string, readonly [Edge, (box: Box) => Box | null]>> = {
  EdgeTop: ['top', (box) => ({ ...box, rows: 1 })],
  EdgeBottom: ['bottom', (box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })],
  EdgeLeft: ['left', (box) => ({ ...box, columns: 1 })],
  EdgeRight: ['right', (box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })],
  InsideVertical: ['right', (box) => (box.columns > 1 ? { ...box, columns: box.columns - 1 } : null)],
  InsideHorizontal: ['bottom', (box) => (box.rows > 1 ? { ...box, rows: box.rows - 1 } : null)],
  DiagonalDown: ['diagonalDown', (box) => box],
  DiagonalUp: ['diagonalUp', (box) => box],
};

const opposite: Partial<Record<Edge, readonly [Edge, number, number]>> = {
  top: ['bottom', -1, 0],
  bottom: ['top', 1, 0],
  left: ['right', 0, -1],
  right: ['left', 0, 1],
};

const styles = oneOf([
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
]);
const weights = oneOf(['Hairline', 'Thin', 'Medium', 'Thick']);
const plain: Line = { style: 'Continuous', color: '#000000', weight: 'Thin' };

function cellsOf({ areas, side }: Border): { edge: Edge; box: Box }[] {
  const found = sides[side];
  if (!found) throw invalidArgument();
  const [edge, part] = found;
  return areas.boxes.map(part).flatMap((box) => (box ? [{ edge, box }] : []));
}

function lineAt(sheet: Sheet, row: number, column: number, edge: Edge): Line | null {
  const own = sheet.styles.read(row, column, edge);
  const shared = opposite[edge];
  if (own || !shared) return own;
  const [theirs, down, across] = shared;
  const [otherRow, otherColumn] = [row + down, column + across];
  return otherRow < 0 || otherColumn < 0 ? null : sheet.styles.read(otherRow, otherColumn, theirs);
}

/** Calls `visit` for each cell that has the side. */
function eachCell(target: Border, visit: (row: number, column: number, edge: Edge) => void): void {
  for (const { edge, box } of cellsOf(target)) {
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) visit(row, column, edge);
    }
  }
}

function draw(target: Border, change: (line: Line | null) => Line | null): void {
  const { sheet } = target.areas;
  requireFormatting(sheet);
  eachCell(target, (row, column, edge) => {
    sheet.styles.write(cellBox(row, column), { [edge]: change(lineAt(sheet, row, column, edge)) });
    const shared = opposite[edge];
    if (!shared) return;
    const [theirs, down, across] = shared;
    const [otherRow, otherColumn] = [row + down, column + across];
    // The newer line wins, so the neighbour's own must go.
    if (otherRow >= 0 && otherColumn >= 0 && sheet.styles.read(otherRow, otherColumn, theirs)) {
      sheet.styles.write(cellBox(otherRow, otherColumn), { [theirs]: null });
    }
  });
}

function part(name: keyof Line, none: string, check: (value: unknown) => string): Property<Border> {
  return readWrite(
    '1.1',
    (target) => {
      const found = new Set<string>();
      eachCell(target, (row, column, edge) => {
        found.add(lineAt(target.areas.sheet, row, column, edge)?.[name] ?? none);
      });
      const [value] = found;
      return found.size > 1 ? null : (value ?? none);
    },
    (target, value) => {
      const wanted = check(value);
      // A colour or a weight alone draws the line, too.
      draw(target, (line) => (wanted === 'None' ? null : { ...(line ?? plain), [name]: wanted }));
    },
  );
}

export const border: Kind<Border> = {
  type: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: read('1.1', ({ side }) => side),
    Style: part('style', 'None', styles),
    Color: part('color', '#000000', colorOf),
    Weight: part('weight', 'Thin', weights),
  },
};

const borderOf = (areas: Areas, side: string): Border => {
  const found = sides[side];
  if (!found) throw invalidArgument();
  return { areas, side, edges: [found[0]] };
};

export const borders: Kind<Areas> = {
  type: 'RangeBorderCollection',
  items: (areas, host) => Object.keys(sides).map((side) => host.open('RangeBorder', borderOf(areas, side))),
  properties: { Count: read('1.1', () => Object.keys(sides).length) },
  methods: {
    GetItem: gets('1.1', (areas, host, side) => host.open('RangeBorder', borderOf(areas, textOf(side)))),
    GetItemAt: gets('1.1', (areas, host, index) => {
      const side = Object.keys(sides)[wholeOf(index)] ?? '';
      return host.open('RangeBorder', borderOf(areas, side));
    }),
  },
};
