/** docs/rules.md: every form and every rule, written from the forms themselves. */
import { SEVERITY } from '../core/finding/finding';
import type { OfficialForm } from '../forms/officialForm';
import { STATUS } from '../words/vi/formStatus';
import type { RuleText, Severity } from '../core/rule/rule';
import { kindOf, readRule } from '../core/rule/kinds/kinds';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Markdown, in Vietnamese: the officials who answer for the forms read it. */
export function rulesPage(forms: readonly OfficialForm[]): string {
  const lines = [
    '# Quy tắc kiểm tra',
    '',
    'Trang này được sinh ra từ chính các biểu mẫu (`so-khop forms --markdown`), không sửa tay.',
    '',
    'Cách đọc: `A = B + C` là tổng; `A = B / C %` là tỷ lệ; `A <= B` là giới hạn; `A = 0 => B = 0` là điều kiện;',
    '`?` là số liệu mà biểu không có.',
    '',
  ];
  for (const form of forms) lines.push(...formSection(form));
  return lines.join('\n');
}

function formSection(form: OfficialForm): string[] {
  const lines = [
    '## ' + form.title + ' (`' + form.id + '`)',
    '',
    'Nguồn: ' + form.source,
    '',
    standing(form),
    '',
    String(form.rows.length) +
      ' dòng, ' +
      String(form.columns.length) +
      ' cột số liệu, ' +
      String(form.rules.length) +
      ' quy tắc.',
    '',
    '| Quy tắc | Mức | Vì sao | Căn cứ |',
    '| --- | --- | --- | --- |',
  ];
  for (const rule of form.rules) {
    lines.push(
      '| ' +
        [code(rule.text), severityOf(rule), rule.label ?? '', rule.source ?? ''].map(cell).join(' | ') +
        ' |',
    );
  }
  lines.push(...columnsOf(form));
  if (form.rows.length === 0) return [...lines, '', 'Dòng do cơ quan tự lập.', ''];
  lines.push('', '| Dòng | Chỉ tiêu | Đơn vị tính |', '| --- | --- | --- |');
  for (const row of form.rows)
    lines.push('| ' + [row.code, row.label, row.unit].map(cell).join(' | ') + ' |');
  lines.push('');
  return lines;
}

/** "Biểu số 01/TCD; đã được thay thế (…); cấp lập: xã. Cột và dòng lấy theo …" */
function standing({ number, status, statusNote, level, certainty }: OfficialForm): string {
  const note = statusNote === '' ? '' : ' (' + statusNote.replace(/\.$/, '') + ')';
  return (
    (number === '' ? '' : 'Biểu số ' + number + '; ') +
    STATUS[status] +
    note +
    '; cấp lập: ' +
    level +
    '. ' +
    certainty
  );
}

/** Headings of the figure columns, outermost first. */
function columnsOf({ columns }: OfficialForm): string[] {
  if (columns.length < 2) return [];
  const lines = columns.map(
    ({ key, label, under = [] }) => '| ' + [key, [...under, label].join(' / ')].map(cell).join(' | ') + ' |',
  );
  return ['', '| Cột | Tiêu đề |', '| --- | --- |', ...lines];
}

/** The severity when the rule is broken; a rule of the form may lower it. */
function severityOf(rule: RuleText): string {
  const { body } = readRule(rule);
  return SEVERITIES[rule.severity ?? SEVERITY[kindOf(body).code(body)]];
}

function code(text: string): string {
  return '`' + text + '`';
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
