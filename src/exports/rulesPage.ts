/** docs/rules.md: every form and every rule, written from the forms themselves. */
import { SEVERITY } from '../core/finding/finding';
import type { Form } from '../core/form/form';
import type { RuleText, Severity } from '../core/rule/rule';
import { readRule } from '../core/rule/kinds/kinds';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Markdown, in Vietnamese: the officials who answer for the forms read it. */
export function rulesPage(forms: readonly Form[]): string {
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

function formSection(form: Form): string[] {
  const lines = [
    '## ' + form.title + ' (`' + form.id + '`)',
    '',
    'Nguồn: ' + form.source,
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
  lines.push('', '| Dòng | Chỉ tiêu | Đơn vị tính |', '| --- | --- | --- |');
  for (const row of form.rows)
    lines.push('| ' + [row.code, row.label, row.unit].map(cell).join(' | ') + ' |');
  lines.push('');
  return lines;
}

/** The severity when the rule is broken; a rule of the form may lower it. */
function severityOf(rule: RuleText): string {
  const { body } = readRule(rule);
  const code = body.kind === 'rate' ? 'rate/broken' : body.kind === 'bound' ? 'bound/broken' : null;
  const equality = code === null && !/[+-]/.test(rule.text);
  return SEVERITIES[rule.severity ?? SEVERITY[code ?? (equality ? 'equal/broken' : 'sum/broken')]];
}

function code(text: string): string {
  return '`' + text + '`';
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
