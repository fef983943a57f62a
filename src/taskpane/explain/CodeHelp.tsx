/** What a finding code means, with the tables of docs/phat-hien, judged by the check that the pane has loaded. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ViewedTable, viewExample } from '../../app/explain/exampleView';
import type { FindingCode } from '../../core/finding/finding';
import { explainText } from '../../words/explain/explainTextOf';
import type { ExplainText } from '../../words/explain/words';
import type { Desk } from '../desk/desk';
import './explain.css';

interface Props {
  readonly desk: Desk;
  readonly code: FindingCode;
}

export function CodeHelp({ desk, code }: Props): JSX.Element | null {
  const { text, words, engine } = desk.state;
  const example = useMemo(() => engine && viewExample(code, engine.checkTables), [engine, code]);
  const t = explainText[text.language];
  if (!engine || !words || !example) return null;
  const { meaning, cure, source } = t.codes[code];
  return (
    <div class="code-help">
      <p>{meaning}</p>
      {example.before && <Table t={t} title={t.before} table={example.before} />}
      <Table t={t} title={t.holds} table={example.holds} />
      <Table t={t} title={t.breaks} table={example.breaks} />
      {example.findings.slice(0, 1).map((finding) => (
        <p key={finding.rule ?? ''}>
          <strong>{t.says}: </strong>
          {engine.describe(finding, words)}
        </p>
      ))}
      <p>
        <strong>{t.cure}: </strong>
        {cure}
      </p>
      <p>
        <strong>{t.source}: </strong>
        {source}
      </p>
    </div>
  );
}

interface TableProps {
  readonly t: ExplainText;
  readonly title: string;
  readonly table: ViewedTable;
}

function Table({ t, title, table: { letters, hiddenColumn, rows } }: TableProps): JSX.Element {
  return (
    // Wider than the pane at most: it scrolls by itself, also by keyboard.
    <div class="example" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {letters.map((letter) => (
              <th scope="col" key={letter}>
                {letter === hiddenColumn ? `${letter} ${t.hidden}` : letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">{row.hidden ? `${String(row.number)} ${t.hidden}` : row.number}</th>
              {row.cells.map(({ text, stores, formula, marked }, i) => (
                <td key={letters[i]}>
                  {marked ? <strong>{text === '' ? '(…)' : text}</strong> : text}
                  {stores !== null && ` ${t.stores(stores)}`}
                  {formula !== null && ` ${t.formula(formula)}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
