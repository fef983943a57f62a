/** `check --html`: one page that holds everything, to read, sort, filter and print; it asks the network for nothing. */
import type { CheckedFile } from '../../app/batch/checkedFile';
import { type OverviewLine, overviewOf } from '../../app/batch/overview';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { whatNext } from '../../words/batch/whatNext';
import { shortQuote } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import type { Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';
import { SCRIPT, STYLE } from './reportPageParts';
import { stateOf } from './reportWorkbook';

export interface PageContext {
  readonly language: Language;
  readonly expected: readonly string[] | null;
  readonly hrefOf: (file: string) => string;
}

/** Nothing from a file can run: all texts are escaped, and the page's policy allows its own script alone. */
export function reportPage(
  files: readonly CheckedFile[],
  { language, expected, hrefOf }: PageContext,
): string {
  const words = batchWordsOf(language);
  const { columns } = words;
  const { lines, rules, notSent, repeated } = overviewOf(files, expected);
  const sum = (count: (line: OverviewLine) => number): number =>
    lines.reduce((all, line) => all + count(line), 0);
  const heads = [
    columns.unit,
    columns.file,
    columns.period,
    columns.state,
    columns.errors,
    columns.warnings,
    columns.remarks,
    columns.filled,
  ];
  const body = lines.map((line) => unitRows(line, heads.length, language, hrefOf)).join('');
  const section = (title: string, content: string): string =>
    `<section><h2>${escape(title)}</h2>${content}</section>`;
  const items = (texts: readonly string[], none: string): string =>
    texts.length === 0
      ? `<p>${escape(none)}</p>`
      : `<ul>${texts.map((each) => `<li>${escape(each)}</li>`).join('')}</ul>`;
  const ruleRows = rules.map(
    ({ rule, label, tables, findings, form }) =>
      `<tr><td class="n">${tables}</td><td class="n">${findings}</td><td>${escape(form)}</td><td>${escape(wordsOf(language).mending.ruleText(rule))}</td><td>${escape(label)}</td></tr>`,
  );
  const ruleHeads = [columns.tables, columns.findings, columns.form, columns.rule, columns.reason];
  return (
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escape(words.title)}</title><style>${STYLE}</style></head><body><main>` +
    `<h1>${escape(words.title)}</h1>` +
    `<p id="counts">${escape(
      words.counts(
        lines.length,
        sum(({ errors }) => errors),
        sum(({ warnings }) => warnings),
      ),
    )}</p>` +
    `<p id="next"><b>${escape(
      whatNext(
        {
          failed: lines.filter(({ problem }) => problem !== '').length,
          errors: lines.filter(({ problem, errors }) => problem === '' && errors > 0).length,
          notSent: notSent?.length ?? 0,
          repeated: repeated.length,
          listed: notSent !== null,
        },
        words,
      ),
    )}</b></p>` +
    `<div class="tools"><label>${escape(words.search)} <input id="search" type="search"></label>` +
    `<button id="print" type="button">${escape(words.print)}</button> <span class="hint">${escape(words.sortHint)}</span></div>` +
    section(words.sheets.overview, tableHtml('units', heads, body)) +
    (notSent ? section(words.sheets.notSent, items(notSent, words.nobodyMissing)) : '') +
    (repeated.length > 0
      ? section(
          words.sheets.repeated,
          items(
            repeated.map(
              ({ kind, unit, files: all }) => `${words.repeated[kind]}: ${unit} (${all.join(', ')})`,
            ),
            words.none,
          ),
        )
      : '') +
    (rules.length > 0
      ? section(
          words.sheets.rules,
          tableHtml('rules', ruleHeads, ruleRows.map((row) => `<tbody>${row}</tbody>`).join('')),
        )
      : '') +
    `</main><script>${SCRIPT}</script></body></html>\n`
  );
}

function tableHtml(id: string, heads: readonly string[], bodies: string): string {
  const cells = heads
    .map((each) => `<th scope="col"><button type="button">${escape(each)}</button></th>`)
    .join('');
  return `<div class="wide"><table id="${id}"><thead><tr>${cells}</tr></thead>${bodies}</table></div>`;
}

/** A table and its findings are one body, so that they are sorted and filtered together. */
function unitRows(
  line: OverviewLine,
  width: number,
  language: Language,
  hrefOf: (file: string) => string,
): string {
  const words = batchWordsOf(language);
  const { table, errors, warnings } = line;
  const state = stateOf(line, words);
  const filled = table ? String(Math.floor((100 * table.filled) / Math.max(1, table.figures))) : '';
  const severity = wordsOf(language).severity;
  const findings = (table?.findings ?? []).map(
    ({ finding, message }) =>
      `<li class="${finding.severity}"><b>${escape(severity[finding.severity])}</b> <code>${escape(finding.cells.slice(0, 3).join(' '))}</code> ${escape(message)}</li>`,
  );
  const narrative = narrativeWordsOf(language);
  const claims = line.disputed.map(
    ({ claim, severity: weight }) =>
      `<li class="${weight}"><b>${escape(narrative.verdict[claim.verdict])}</b> <q>${escape(shortQuote(claim.quote))}</q> ${escape(claim.message)}</li>`,
  );
  const items = findings.concat(claims);
  const more = line.problem === '' ? '' : `<p>${escape(line.problem)}</p>`;
  const details =
    items.length === 0
      ? more
      : `${more}<details><summary>${escape(words.found(items.length))}</summary><ul>${items.join('')}</ul></details>`;
  const link = `<a href="${escape(encodeURI(hrefOf(line.file).replace(/\\/g, '/')))}">${escape(line.file)}</a>`;
  return (
    `<tbody><tr class="${state.fill ?? 'clean'}"><th scope="row">${escape(line.unit)}</th><td>${link}</td><td>${escape(table?.period ?? '')}</td>` +
    `<td>${escape(state.text)}</td>${[errors, warnings, line.remarks].map((count) => `<td class="n">${line.problem === '' ? count : ''}</td>`).join('')}<td class="n">${filled}</td></tr>` +
    (details === '' ? '' : `<tr class="more"><td colspan="${width}">${details}</td></tr>`) +
    '</tbody>'
  );
}

function escape(value: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return value.replace(/[&<>"']/g, (char) => names[char] ?? char);
}
