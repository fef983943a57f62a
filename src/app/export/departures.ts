/**
 * What an earlier code did not cover and is not as the form has it: units, labels, rows, headings. It may have been so
 * when the document was sealed; nobody can tell any more, so it is a question.
 */
import { isNumberingRow } from '../../core/table/labels/header';
import type { Table } from '../../core/table/table';
import { tidy } from '../../core/text/label';
import { unitLikeness } from '../../core/text/unit';
import { isTitle } from '../../core/seal/printedTitle';
import { sameText } from '../../core/seal/sealedRows';
import { type Alteration, alterationOf } from './alteration';
import type { FilePage } from './sealedFile';

type Page = Omit<FilePage, 'others' | 'floating'>;

/** `title` is the one that the file's properties give. */
export function departures(
  table: Table,
  page: Page,
  title: string,
  labelOf: (row: string) => string,
): Alteration[] {
  const found: Alteration[] = [];
  for (const { row, printedUnit, printedLabel, labelling } of table.rows) {
    const at = { row: row.code, label: row.label, column: '' };
    if (row.unit !== '' && unitLikeness(printedUnit, row.unit) === 'other')
      found.push({ what: 'unit', ...at, sealed: row.unit, now: printedUnit });
    if (labelling === 'other') found.push({ what: 'label', ...at, sealed: row.label, now: printedLabel });
  }
  for (const { row, text } of page.lines) {
    // A 0 where the form has no figure says nothing, and people type it.
    if (!/[0-9]/.test(text) || (row !== '' && text === '0')) continue;
    found.push(
      row === ''
        ? alterationOf('row', null, text)
        : { what: 'cell', row, label: labelOf(row), column: '', sealed: null, now: text },
    );
  }
  for (const text of page.below) if (/[0-9]/.test(text)) found.push(alterationOf('row', null, text));
  for (const { row, column } of page.unseen)
    found.push({ what: 'hidden', row, label: labelOf(row), column, sealed: '', now: null });
  return found.concat(headings(table, page), titles(table, page, title));
}

/** A figure among the headings: "Số liệu 7". The row that numbers the columns is none. */
function headings({ form, rows }: Table, { header }: Page): Alteration[] {
  if (rows.length === 0) return [];
  const known = [form.header.order, form.header.label, form.header.over, form.header.unit].concat(
    form.columns.map(({ label }) => label),
  );
  const bareWords = known.map((word) => tidy(word).toLowerCase());
  return header
    .filter((line) => {
      const texts = line.split(' | ');
      if (isNumberingRow(texts)) return false;
      return texts.some((text) => {
        const words = tidy(text.replace(/[0-9.,]+/g, ' ')).toLowerCase();
        return (
          /[0-9]/.test(text) &&
          !bareWords.includes(tidy(text).toLowerCase()) &&
          (words === '' || bareWords.includes(words))
        );
      });
    })
    .map((line) => alterationOf('header', null, line));
}

/** An export gives the file the title that it prints; so do forms drawn anew, in their own words, with the same year. */
function titles({ form }: Table, { above }: Page, title: string): Alteration[] {
  const printed = above.filter((line) => line.split(' | ').some((text) => isTitle(form, text)));
  const line = printed[printed.length - 1];
  if (title === '') return [];
  if (line === undefined)
    return isTitle(form, title) ? [alterationOf('above', title, above[above.length - 1] ?? null)] : [];
  if (isTitle(form, title))
    return line.split(' | ').some((text) => sameText(text, title))
      ? []
      : [alterationOf('above', title, line)];
  const [was, is] = [yearsOf(title), yearsOf(line)];
  return was === '' || is === '' || was === is ? [] : [alterationOf('above', title, line)];
}

function yearsOf(text: string): string {
  return (text.slice(0, 500).match(/\b(?:19|20)[0-9]{2}\b/g) ?? []).join(' ');
}
