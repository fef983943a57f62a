/** After a check: what is to be done now, in one sentence, and which tables were sent twice. */
import type { JSX } from 'preact';
import type { Repeated } from '../../app/batch/overview';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { whatNext } from '../../words/batch/whatNext';
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
  const words = batchWordsOf(language);
  const { waiting, failed, errors, notSent } = countsOf(rows);
  // The part above says how to go on with a check that was stopped.
  if (waiting > 0) return null;
  const sentence = whatNext({ failed, errors, notSent, repeated: repeated.length, listed }, words);
  return (
    <>
      <p role="status" class="board-next">
        {sentence}
      </p>
      {repeated.length > 0 && (
        <details class="board-repeated">
          <summary>{words.next.twice(repeated.length)}</summary>
          <ul class="plain" tabIndex={0}>
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
