/** The page in place of the pane when there is no Excel or Word behind it, or none that answers: says what to do. */
import type { JSX } from 'preact';
import { pane as vi } from '../../words/vi/pane/pane';

interface Props {
  readonly kind: 'silent' | 'notExcel';
  /** Word opened the page. */
  readonly inWord: boolean;
}

export function Notice({ kind, inWord }: Props): JSX.Element {
  const t = vi.outside;
  const said = (sentence: string): string => (inWord ? sentence.replace(/Excel/g, 'Word') : sentence);
  return (
    <main class="outside">
      <h1>{kind === 'silent' ? said(t.silent) : t.notExcel}</h1>
      <p>{kind === 'silent' ? said(t.silentWhat) : t.notExcelWhat}</p>
      {kind === 'silent' && (
        <>
          <ol>
            {t.silentSteps.map((step) => (
              <li key={step}>{said(step)}</li>
            ))}
          </ol>
          <button
            type="button"
            class="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {vi.again}
          </button>
        </>
      )}
    </main>
  );
}
