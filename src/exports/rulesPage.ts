/** docs/rules.md: every form and every rule, written from the forms themselves. */
import { type FindingCode, SEVERITY } from '../core/finding/finding';
import type { OfficialForm } from '../forms/officialForm';
import { STATUS } from '../words/vi/formStatus';
import { RULES_PAGE } from '../words/vi/rulesPage';
import type { RuleText } from '../core/rule/rule';
import { kindOf, readRule } from '../core/rule/kinds/kinds';

/** Markdown, in Vietnamese: the officials who answer for the forms read it. */
export function rulesPage(forms: readonly OfficialForm[]): string {
  const lines = ['# ' + RULES_PAGE.title, '', RULES_PAGE.origin, '', ...RULES_PAGE.reading, ''];
  for (const form of forms) lines.push(...formSection(form));
  return lines.join('\n');
}

function formSection(form: OfficialForm): string[] {
  const lines = [
    '## ' + form.title + ' (`' + form.id + '`)',
    '',
    RULES_PAGE.source(form.source),
    '',
    standing(form),
    '',
    RULES_PAGE.size(form.rows.length, form.columns.length, form.rules.length),
    '',
    tableRow(RULES_PAGE.rules),
    '| --- | --- | --- | --- | --- |',
  ];
  for (const rule of form.rules) {
    const finding = findingOf(rule);
    const link = `[\`${finding}\`](phat-hien/${finding}.md)`;
    lines.push(tableRow([code(rule.text), link, severityOf(rule), rule.label ?? '', rule.source ?? '']));
  }
  lines.push(...columnsOf(form));
  if (form.rows.length === 0) return [...lines, '', RULES_PAGE.ownRows, ''];
  lines.push('', tableRow(RULES_PAGE.rows), '| --- | --- | --- |');
  for (const row of form.rows) lines.push(tableRow([row.code, row.label, row.unit]));
  lines.push('');
  return lines;
}

/** "Biểu số 01/TCD; đã được thay thế (…); cấp lập: xã. Cột và dòng lấy theo …" */
function standing({ number, status, statusNote, level, certainty }: OfficialForm): string {
  const note = statusNote === '' ? '' : ' (' + statusNote.replace(/\.$/, '') + ')';
  return (
    (number === '' ? '' : RULES_PAGE.number(number)) +
    STATUS[status] +
    note +
    RULES_PAGE.level(level) +
    certainty
  );
}

/** Headings of the figure columns, outermost first. */
function columnsOf({ columns }: OfficialForm): string[] {
  if (columns.length < 2) return [];
  const lines = columns.map(({ key, label, under = [] }) => tableRow([key, [...under, label].join(' / ')]));
  return ['', tableRow(RULES_PAGE.columns), '| --- | --- |', ...lines];
}

/** The severity when the rule is broken; a rule of the form may lower it. */
function severityOf(rule: RuleText): string {
  return RULES_PAGE.severity[rule.severity ?? SEVERITY[findingOf(rule)]];
}

/** What is found when the rule is broken. */
export function findingOf(rule: RuleText): FindingCode {
  const { body } = readRule(rule);
  return kindOf(body).code(body);
}

function code(text: string): string {
  return '`' + text + '`';
}

function tableRow(cells: readonly string[]): string {
  return '| ' + cells.map(cell).join(' | ') + ' |';
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
