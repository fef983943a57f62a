/** The page in place of the pane when there is no Excel behind it, or none that answers: says what to do. */
import type { JSX } from 'preact';
import { pane as vi } from '../../words/vi/pane/pane';

export function Notice({ kind }: { readonly kind: 'silent' | 'notExcel' }): JSX.Element {
  const t = vi.outside;
  return (
    <main class="outside">
      <h1>{kind === 'silent' ? t.silent : t.notExcel}</h1>
      <p>{kind === 'silent' ? t.silentWhat : t.notExcelWhat}</p>
      {kind === 'silent' && (
        <>
          <ol>
            {t.silentSteps.map((step) => (
              <li key={step}>{step}</li>
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
