/** Random sheets, and others that are one of them but for some values. */
type Random = () => number;

export const pick = <Value>(random: Random, ...values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** Each a `<si>`'s content. */
export const STRINGS = ['<t>Tổng số</t>', '<t>Xã A</t>', '<t/>', '<r><t>x</t></r>', '<t>5</t>'];

/** What stands in a cell, behind its place. */
function content(random: Random): string {
  const number = pick(
    random,
    '0',
    '12',
    '-3',
    '4.5',
    '0.1',
    '56.299999999999997',
    '1e3',
    '-0',
    '007',
    '',
    ' 7',
    '1,5',
  );
  const text = pick(random, '-', 'x', 'UBND xã Bình Lư', 'a &amp; b', '_x0041_', ' ', '', '5', '…');
  return pick(
    random,
    `><v>${number}</v></c>`,
    `><v>${number}</v></c>`,
    `><v>${number}</v></c>`,
    ` t="n"><v>${number}</v></c>`,
    '/>',
    '></c>',
    ` t="inlineStr"><is><t>${text}</t></is></c>`,
    ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
    ` t="s"><v>${Math.floor(random() * STRINGS.length)}</v></c>`,
    ` t="str"><v>${text}</v></c>`,
    ` t="b"><v>1</v></c>`,
    ` t="e"><v>#N/A</v></c>`,
    `><f>A1+1</f><v>${number}</v></c>`,
    ` t="d"><v>2026-06-30</v></c>`,
  );
}

export interface DrawnSheet {
  readonly cells: (readonly [tag: string, content: string])[][];
  /** Before `<sheetData>`, and after it. */
  head: string;
  tail: string;
}

export function drawn(random: Random): DrawnSheet {
  const cells = Array.from({ length: 12 }, (_row, row) =>
    Array.from({ length: 4 }, (_cell, column) => {
      const style = pick(random, '', ' s="1"', ' s="2"');
      return [`<c r="${'ABCD'.charAt(column)}${row + 1}"${style}`, content(random)] as const;
    }),
  );
  return { cells, head: '', tail: '' };
}

/** Some cells hold something else; at times more than values is another. */
export function changed<Sheet extends DrawnSheet>(random: Random, sheet: Sheet): Sheet {
  const next = { ...sheet, cells: sheet.cells.map((row) => row.slice()) };
  for (let times = Math.floor(random() * 8); times > 0; times--) {
    const row = pick(random, ...next.cells);
    const at = Math.floor(random() * row.length);
    const [tag = ''] = row[at] ?? [];
    row[at] = [random() < 0.95 ? tag : tag + ' s="2"', content(random)];
  }
  const kind = random();
  if (kind < 0.06) next.head = '<cols><col min="2" max="2" hidden="1"/></cols>';
  else if (kind < 0.12) next.tail = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  else if (kind < 0.18) next.cells.splice(Math.floor(random() * next.cells.length), 1);
  return next;
}

export function rowsXml({ cells }: DrawnSheet): string {
  return cells.map((row) => `<row>${row.map(([tag, held]) => tag + held).join('')}</row>`).join('');
}
