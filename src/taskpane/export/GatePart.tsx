/** What must be said before a table leaves: unchecked, changed since, failing; `children` ask for the reason. */
import type { JSX } from 'preact';
import type { ExportGate } from '../../app/export/exportGate';
import { exportWordsOf } from '../../words/exports/exportWordsOf';
import type { Severity } from '../../core/rule/rule';
import { check } from '../check/checking';
import { SeverityIcon } from '../frame/icons';
import type { Desk } from '../desk/desk';
import { exportText } from '../../words/pane/exportTextOf';

interface Props {
  readonly desk: Desk;
  readonly gate: ExportGate;
  readonly children: JSX.Element;
}

/** Errors that leave the house look like errors. */
function severityOf(code: ExportGate['warnings'][number]['code']): Severity {
  if (code === 'export/errors') return 'error';
  return code === 'export/unjudged' ? 'info' : 'warning';
}

export function GatePart({ desk, gate, children }: Props): JSX.Element {
  const { text, busy } = desk.state;
  const t = exportText[text.language];
  const words = exportWordsOf(text.language);
  const isStale = gate.warnings.some(({ code }) => code === 'export/unchecked' || code === 'export/changed');
  return (
    <div class="card">
      {gate.warnings.length === 0 && <p>{t.clean}</p>}
      {gate.warnings.map((warning) => (
        <p key={warning.code} class={severityOf(warning.code)}>
          <SeverityIcon severity={severityOf(warning.code)} />
          {words.warning(warning)}
        </p>
      ))}
      {isStale && (
        <div class="actions">
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => {
              desk.set({ scope: 'workbook' });
              void check(desk);
            }}
          >
            {t.checkNow}
          </button>
        </div>
      )}
      {gate.needsReason && <p class="hint">{words.reasonWanted}</p>}
      {gate.needsReason && children}
    </div>
  );
}
