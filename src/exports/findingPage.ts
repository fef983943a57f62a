/** docs/phat-hien: one page a finding code, Vietnamese first and English beside it, its examples judged as it is written. */
import { type ViewedTable, viewExample } from '../app/explain/exampleView';
import { checkTables } from '../app/session/checkTables';
import { type FindingCode, SEVERITY } from '../core/finding/finding';
import type { Form } from '../core/form/form';
import { explainText } from '../words/explain/explainTextOf';
import type { Explained, ExplainText } from '../words/explain/words';
import { describe, type Language } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { findingOf } from './rulesPage';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

export function codes(): FindingCode[] {
  return Object.keys(SEVERITY) as FindingCode[];
}

type Title = 'meaning' | 'before' | 'holds' | 'breaks' | 'cure' | 'source';

/** Markdown of one code. */
export function findingPage(code: FindingCode, forms: readonly Form[]): string {
  const rules = forms.reduce(
    (sum, form) => sum + form.rules.filter((each) => findingOf(each) === code).length,
    0,
  );
  const origin = LANGUAGES.map((language) => explainText[language].generated).join(' ');
  const counted = LANGUAGES.map((language) =>
    explainText[language].inRules(rules).replace('[rules.md]', '[rules.md](../../rules.md)'),
  );
  const lines = [`# \`${code}\`: ${both((language) => wordsOf(language).title[code])}`, '', origin, ''];
  lines.push(...parts(code, LANGUAGES), ...(rules > 0 ? [...counted, ''] : []));
  return lines.join('\n');
}

/** The list of all codes: docs/phat-hien/README.md. */
export function findingIndex(): string {
  const { vi, en } = explainText;
  const title = (language: Language) => (code: FindingCode) => wordsOf(language).title[code];
  return [
    `# ${vi.all} / ${en.all}`,
    '',
    vi.generated,
    '',
    vi.allWhat,
    '',
    en.allWhat,
    '',
    `| ${vi.code} / ${en.code} | ${vi.severity} / ${en.severity} | | |`,
    '| --- | --- | --- | --- |',
    ...codes().map((code) => {
      const severity = both((language) => wordsOf(language).severity[SEVERITY[code]]);
      return `| [\`${code}\`](${code}.md) | ${severity} | ${title('vi')(code)} | ${title('en')(code)} |`;
    }),
    '',
  ].join('\n');
}

/** For a terminal: meaning, example, cure and source in one language. */
export function findingText(code: FindingCode, language: Language): string {
  const plain = parts(code, [language]).map((line) =>
    line.replace(/^#+ /, '').replace(/\*\*/g, '').replace(/^> /, '  '),
  );
  return [`${code}: ${wordsOf(language).title[code]}`, '', ...aligned(plain)].join('\n').trimEnd();
}

/** One code as data: for programs. */
export function findingJson(code: FindingCode, language: Language): object {
  const words = wordsOf(language);
  const { holds, breaks, before, findings } = viewExample(code, checkTables);
  const rows = (table: ViewedTable): string[][] =>
    table.rows.map(({ cells }) => cells.map(({ text }) => text));
  return {
    code,
    severity: SEVERITY[code],
    title: words.title[code],
    ...explainText[language].codes[code],
    example: {
      before: before && rows(before),
      holds: rows(holds),
      breaks: rows(breaks),
      messages: findings.map((finding) => describe(finding, words)),
    },
  };
}

/** "Tổng không khớp / Total does not agree" */
function both(say: (language: Language) => string): string {
  return LANGUAGES.map(say).join(' / ');
}

function parts(code: FindingCode, languages: readonly Language[]): string[] {
  const { holds, breaks, before, findings } = viewExample(code, checkTables);
  const texts = languages.map((language) => explainText[language]);
  const said = (of: keyof Explained): string[] => texts.flatMap((t) => [t.codes[code][of], '']);
  const title = (of: Title): string[] => ['## ' + texts.map((t) => t[of]).join(' / '), ''];
  const table = (shown: ViewedTable): string[] => [...tableLines(shown, texts), ''];
  const severities = languages.map((language) => wordsOf(language).severity[SEVERITY[code]]);
  return [
    `${texts.map((t) => t.severity).join(' / ')}: **${severities.join(' / ')}**`,
    '',
    ...title('meaning'),
    ...said('meaning'),
    ...(before ? [...title('before'), ...table(before)] : []),
    ...title('holds'),
    ...table(holds),
    ...title('breaks'),
    ...table(breaks),
    ...languages.flatMap((language) => [
      `${explainText[language].says}:`,
      '',
      ...findings.map((finding) => `> ${describe(finding, wordsOf(language))}`),
      '',
    ]),
    ...title('cure'),
    ...said('cure'),
    ...title('source'),
    ...said('source'),
  ];
}

/** With the letters and numbers that Excel shows at its edges; the cells that the finding names are bold. */
function tableLines({ letters, hiddenColumn, rows }: ViewedTable, texts: readonly ExplainText[]): string[] {
  const hidden = ' ' + texts.map((t) => t.hidden).join(' / ');
  const heads = letters.map((letter) => (letter === hiddenColumn ? letter + hidden : letter));
  return [
    `| | ${heads.join(' | ')} |`,
    `| --- |${' --- |'.repeat(letters.length)}`,
    ...rows.map((row) => {
      const head = String(row.number) + (row.hidden ? hidden : '');
      const cells = row.cells.map(({ text, stores, formula, marked }) => {
        const besides = texts.flatMap((t) => [
          ...(stores === null ? [] : [t.stores(stores)]),
          ...(formula === null ? [] : [t.formula(`\`${formula}\``)]),
        ]);
        const said = [text === '' && marked ? '(…)' : text, ...besides].join(' ');
        return marked ? `**${said}**` : said;
      });
      return `| ${head} | ${cells.join(' | ')} |`;
    }),
  ];
}

/** Rows of Markdown tables as columns of one width. */
function aligned(lines: readonly string[]): string[] {
  const out: string[] = [];
  let table: string[][] = [];
  const flush = (): void => {
    const widths = table.reduce<number[]>(
      (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
      [],
    );
    for (const row of table)
      out.push(('  ' + row.map((cell, i) => cell.padEnd((widths[i] ?? 0) + 2)).join('')).trimEnd());
    table = [];
  };
  for (const line of lines) {
    if (line.startsWith('| ---')) continue;
    if (line.startsWith('|')) {
      const cells = line.slice(1, -1).split('|');
      table.push(cells.map((cell) => cell.trim()));
      continue;
    }
    flush();
    out.push(line);
  }
  flush();
  return out;
}
