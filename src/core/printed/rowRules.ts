/** Rules that the labels of rows print or say: "Cộng (1+…+11)", "I = 1+…+15", "Tổng số", "Trong đó". */
import type { Form } from '../form/form';
import { isTotalLabel, isTotalRow, withListedRows } from '../form/ownRows';
import { bareLabel, saysWithin } from '../text/label';
import type { Candidate } from './said/candidate';
import type { PrintedRow } from './said/printedRow';
import { type Named, type Stated, statedRules } from './statedRules';

/** `form` is the table's, without rows and rules. */
export function rowRules(form: Form, rows: readonly PrintedRow[]): Stated & { readonly form: Form } {
  const listed = withListedRows(form, rows);
  const stated = rows.map((row, at) => statedIn(rows, listed, row, at));
  const candidates = stated.reduce<Candidate[]>((all, each) => all.concat(each.candidates), []);
  const printed = candidates.map(({ target }) => target);
  const said = listed.rules
    .map(({ text }) => candidateOf(text, rows, listed))
    .filter(({ target }) => !printed.includes(target));
  return {
    form: listed,
    candidates: candidates.concat(said, within(rows, listed), divisions(rows, listed)),
    doubts: stated.reduce<Stated['doubts'][number][]>((all, each) => all.concat(each.doubts), []),
  };
}

function candidateOf(text: string, rows: readonly PrintedRow[], listed: Form): Candidate {
  const target = text.split(' ')[0] ?? '';
  const at = listed.rows.findIndex(({ code }) => code === target);
  const total = isTotalRow(target) && isOfOneUnit(rows);
  const ground = total && (isFlat(rows, at) || isOfSections(rows, at)) ? 'words' : 'likely';
  const others = total ? withUnnumbered(text, rows, listed) : [];
  return { text, target, ground, cell: rows[at]?.cell ?? '', printed: '', others };
}

/** A row that somebody put into a numbered list without a number may be counted as the others are. */
function withUnnumbered(text: string, rows: readonly PrintedRow[], listed: Form): string[] {
  const [target = '', sum = ''] = text.split(' = ');
  const parts = sum.split(' + ');
  const inSum = new Set<string>();
  for (const part of parts) inSum.add(part);
  const codes = rows.map((_row, i) => listed.rows[i]?.code ?? '');
  const isPlain = ({ order, label, figured }: PrintedRow): boolean =>
    figured && order === '' && !isTotalLabel(label) && !/^[-–+*•]/.test(label) && !saysWithin(label);
  const all = codes.filter((code, i) => inSum.has(code) || (rows[i] && isPlain(rows[i])));
  return all.length > parts.length ? [`${target} = ${all.join(' + ')}`] : [];
}

function isOfOneUnit(rows: readonly PrintedRow[]): boolean {
  const units = rows.map(({ unit }) => unit).filter((unit) => unit !== '');
  if (units.includes('%')) return rows.every(({ unit }) => unit === '%');
  const [first = ''] = units;
  return units.every((unit) => unit === first || bareLabel(unit) === bareLabel(first));
}

/** One that is not printed is the other's, unless that is a rate. */
function isSameUnit({ unit: one }: PrintedRow, { unit: other }: PrintedRow): boolean {
  if (one === '%' || other === '%') return one === other;
  return one === '' || other === '' || bareLabel(one) === bareLabel(other);
}

const TOTAL_ALONE = /^(?:tong(?: so| cong)?|cong(?: chung)?)?(?: ?toan (?:xa|phuong|huyen|tinh|bo))?$/;

/** "Tổng cộng"; not "Tổng diện tích" as the first of several indicators, which is numbered as they are. */
function saysTotalAlone({ order, label }: PrintedRow): boolean {
  return order === '' || TOTAL_ALONE.test(bareLabel(label.replace(/[([].*$/, '')));
}

/** What numbers the rows of a list that has no rows of rows. */
const LISTS = [/^(?:[0-9]+[.)]?)?$/, /^[A-ZĐ][.)]?$/, /^[IVX]+[.)]?$/];

/** A list with one total, above or below all of it: nothing else can be meant than all of the rows. */
function isFlat(rows: readonly PrintedRow[], total: number): boolean {
  const own = rows[total];
  if (!own || !saysTotalAlone(own)) return false;
  const figured = rows.map((row, at) => (row.figured ? at : -1)).filter((at) => at >= 0);
  if (total !== figured[0] && total !== figured[figured.length - 1]) return false;
  const others = rows.filter((_row, at) => at !== total);
  const isCounted = LISTS.some((list) => others.every(({ order }) => list.test(order)));
  return (
    isCounted &&
    others.every(
      ({ label, figured: has }) =>
        has && !isTotalLabel(label) && !/^[-–+*•]|^(?:trong đó|chia ra)/i.test(label),
    )
  );
}

const SECTIONS = /^(?:[IVX]+|[A-ZĐ])[.)]?$/;

/** "I, 1, 2, II, 1, 2, Tổng cộng": the total, above or below all of it, is that of the sections. */
function isOfSections(rows: readonly PrintedRow[], total: number): boolean {
  const own = rows[total];
  const figured = rows.map((row, at) => (row.figured ? at : -1)).filter((at) => at >= 0);
  if (!own || !saysTotalAlone(own)) return false;
  if (total !== figured[0] && total !== figured[figured.length - 1]) return false;
  const others = rows.filter((_row, at) => at !== total);
  const sections = others.filter(({ order }) => SECTIONS.test(order));
  return (
    sections.length > 1 &&
    sections.every(({ figured: has }) => has) &&
    sections[0] === others[0] &&
    others.every(
      ({ order, label }) =>
        !isTotalLabel(label) && (SECTIONS.test(order) || /^(?:[0-9][0-9.]*[.)]?)?$/.test(order)),
    )
  );
}

/** Names are numbers of rows of the same section, or of sections. */
function statedIn(rows: readonly PrintedRow[], listed: Form, own: PrintedRow, at: number): Stated {
  const texts = [own.label, own.order].filter((text) => /[=(]/.test(text) && /[-+*:/=]/.test(text));
  // Few rows print a rule, and a list may have tens of thousands.
  if (texts.length === 0) return { candidates: [], doubts: [] };
  const order = bareOrder(own.order);
  const [from, to] = sectionOf(rows, at);
  const refOf = (name: string): string | null => {
    const within = rows.findIndex((row, i) => i >= from && i < to && bareOrder(row.order) === name);
    const found = within >= 0 ? within : rows.findIndex((row) => bareOrder(row.order) === name);
    return found >= 0 ? (listed.rows[found]?.code ?? null) : null;
  };
  const named: Named = {
    refOf,
    own: listed.rows[at]?.code ?? '',
    ownName: order,
    percent: false,
    names: rows.map((row) => bareOrder(row.order)).filter((name) => name !== '' && name !== order),
  };
  const all = texts.map((text) => statedRules({ text, cell: own.cell }, named));
  return {
    candidates: all.reduce<Candidate[]>((list, each) => list.concat(each.candidates), []),
    doubts: all.reduce<Stated['doubts'][number][]>((list, each) => list.concat(each.doubts), []),
  };
}

function bareOrder(order: string): string {
  return (/^\(?([0-9.]+|[IVX]+|[A-ZĐa-zđ])\)?/.exec(order)?.[1] ?? '').replace(/\.$/, '');
}

/** From a Roman number or capital to the next one. */
function sectionOf(rows: readonly PrintedRow[], at: number): [number, number] {
  const opens = (row: PrintedRow | undefined): boolean =>
    /^(?:[IVX]+|[A-ZĐ])$/.test(bareOrder(row?.order ?? ''));
  let from = at;
  while (from > 0 && !opens(rows[from])) from--;
  let to = at + 1;
  while (to < rows.length && !opens(rows[to])) to++;
  return [from, to];
}

/** The row numbered "1" of a row numbered "1.3" in the same section; -1 where there is none. */
function parentOf(rows: readonly PrintedRow[], at: number): number {
  const parent = /^(.+)\.[0-9]+$/.exec(bareOrder(rows[at]?.order ?? ''))?.[1];
  if (parent === undefined) return -1;
  const [from] = sectionOf(rows, at);
  for (let above = at - 1; above >= from; above--)
    if (rows[above]?.figured && bareOrder(rows[above]?.order ?? '') === parent) return above;
  return -1;
}

/** "Trong đó: Nữ" is at most the row that it stands under. */
function within(rows: readonly PrintedRow[], listed: Form): Candidate[] {
  const found: Candidate[] = [];
  let whole = -1;
  let open = false;
  rows.forEach((row, at) => {
    const marked = /^[-–+*•]/.test(row.label);
    if (saysWithin(row.label)) {
      open = !row.figured;
      const parent = parentOf(rows, at);
      if (row.figured && parent >= 0) add(at, parent, 'words');
      else if (row.figured) add(at, whole, whole === at - 1 ? 'words' : 'likely');
    } else if (marked) {
      if (open && row.figured) add(at, whole, 'likely');
    } else if (row.figured) {
      whole = at;
      open = false;
    }
  });
  return found;

  function add(part: number, of: number, ground: 'words' | 'likely'): void {
    const [code, total] = [listed.rows[part]?.code, listed.rows[of]?.code];
    const [own, whole] = [rows[part], rows[of]];
    if (code === undefined || total === undefined || !own || !whole || isTotalLabel(own.label)) return;
    // "Tổng diện tích: 120 ha; trong đó: số hộ tham gia: 300 hộ" compares nothing.
    if (!isSameUnit(own, whole)) return;
    const { cell } = own;
    found.push({ text: `${code} <= ${total}`, target: total, ground, cell, printed: '', others: [] });
  }
}

/** Rows so near to a rate may be what it is of. */
const NEAR = 4;

/** "Tỷ lệ đúng hạn (%)" of two rows of counts beside it: which two, if any, the figures say. */
function divisions(rows: readonly PrintedRow[], listed: Form): Candidate[] {
  const found: Candidate[] = [];
  const codeOf = (at: number): string => listed.rows[at]?.code ?? '';
  rows.forEach((rate, at) => {
    if (!rate.figured || rate.unit !== '%') return;
    const near = rows
      .map((_row, i) => i)
      .filter((i) => Math.abs(i - at) <= NEAR && rows[i]?.figured === true && rows[i].unit !== '%');
    for (const one of near)
      for (const whole of near) {
        const [part, of] = [rows[one], rows[whole]];
        if (one === whole || !part || !of || !isSameUnit(part, of)) continue;
        const text = `${codeOf(at)} = ${codeOf(one)} / ${codeOf(whole)} %`;
        const { cell } = rate;
        found.push({
          text,
          target: codeOf(at),
          ground: 'likely',
          cell,
          printed: '',
          others: [],
          choice: true,
        });
      }
  });
  return found;
}
