/** After a check: what is to be done now, in one sentence, and which tables were sent twice. */
import type { JSX } from 'preact';
import type { Repeated } from '../../app/batch/overview';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { manyText } from '../../words/pane/manyTextOf';
import type { Language } from '../../words/words';
import { countsOf, type Row } from './board/rows';

interface Props {
  readonly rows: readonly Row[];
  readonly repeated: readonly Repeated[];
  /** Whether a list says who is to send. */
  readonly listed: boolean;
  readonly language: Language;
}

export function WhatNext({ rows, repeated, listed, language }: Props): JSX.Element | null {
  const t = manyText[language].next;
  const words = batchWordsOf(language);
  const { waiting, failed, errors, notSent } = countsOf(rows);
  // The part above says how to go on with a check that was stopped.
  if (waiting > 0) return null;
  const steps = [
    failed > 0 ? t.failed(failed) : '',
    errors > 0 ? t.errors(errors) : '',
    notSent > 0 ? t.notSent(notSent) : '',
    repeated.length > 0 ? t.repeated(repeated.length) : '',
  ].filter((step) => step !== '');
  return (
    <>
      <p role="status" class="board-next">
        {steps.length === 0 ? t.ready(listed) : t.steps(steps)}
      </p>
      {repeated.length > 0 && (
        <details class="board-repeated">
          <summary>{t.twice(repeated.length)}</summary>
          <ul class="plain">
            {repeated.map(({ kind, unit, files }) => (
              <li key={kind + unit + files.join()}>
                {`${words.repeated[kind]}: ${unit} (${files.join(', ')})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
