/** One unit's findings, the worst first, and what can be done with its file. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { WordedFinding } from '../../app/batch/checkedFile';
import { manyText } from '../../words/pane/manyTextOf';
import { wordsOf } from '../../words/wordsOf';
import { SeverityIcon } from '../frame/icons';
import { copyNote, type Doing, downloadNote } from './board/actions';
import type { Entry } from './board/board';
import type { Row } from './board/rows';

interface Props {
  readonly row: Row;
  readonly entry: Entry | null;
  readonly doing: Doing;
  readonly act: (work: Promise<void>) => void;
  readonly open?: (file: File) => void;
  readonly close: () => void;
}

/** More findings than these are read in the file itself. */
const MOST = 200;

export function UnitDetails({ row, entry, doing, act, open, close }: Props): JSX.Element {
  const { board, language } = doing;
  const t = manyText[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [row.id]);
  useEffect(() => {
    if (row.entry !== null) act(board.reword(row.entry, language));
  }, [row.entry, language]);
  const table = entry?.checked?.tables[row.table];
  const findings = table?.findings ?? [];
  const { entry: at } = row;
  return (
    <section
      class="board-details"
      aria-label={t.details(row.unit)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="board-head">
        <h3 tabIndex={-1} ref={heading}>
          {row.unit}
        </h3>
        <button type="button" class="quiet" aria-label={t.closeDetails} onClick={close}>
          ✕
        </button>
      </div>
      <p class="hint">
        {[row.file, table ? `${table.sheet} ${table.range}` : '', row.period]
          .filter((each) => each !== '')
          .join(' · ')}
      </p>
      <div class="board-tools">
        {entry && open && !entry.checked?.problem?.code.startsWith('file/') && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              open(entry.file);
            }}
          >
            {t.open}
          </button>
        )}
        {row.errors > 0 && at !== null && (
          <>
            <button
              type="button"
              onClick={() => {
                act(downloadNote(doing, at));
              }}
            >
              {t.note}
            </button>
            <button
              type="button"
              onClick={() => {
                act(copyNote(doing, at));
              }}
            >
              {t.copyNote}
            </button>
          </>
        )}
      </div>
      {row.state === 'notSent' && <p>{t.notSentDetails}</p>}
      {row.state === 'waiting' && <p>{t.waitingDetails}</p>}
      {entry?.checked?.problem && <p class="error">{entry.checked.problem.message}</p>}
      {table && findings.length === 0 && (
        <p>{table.tally.holds === 0 ? t.nothingJudged : table.tally.unknown > 0 ? t.soFar : t.noFindings}</p>
      )}
      <ul class="plain board-findings">
        {findings.slice(0, MOST).map((each, i) => (
          <FindingLine key={i} worded={each} language={language} />
        ))}
      </ul>
      {findings.length > MOST && <p class="hint">… {findings.length - MOST}</p>}
    </section>
  );
}

function FindingLine({
  worded,
  language,
}: {
  worded: WordedFinding;
  language: Doing['language'];
}): JSX.Element {
  const { finding, message } = worded;
  const words = wordsOf(language);
  return (
    <li>
      <SeverityIcon severity={finding.severity} />
      <span>
        <b class={finding.severity}>{words.severity[finding.severity]}</b>{' '}
        <span class="cell">{finding.cells.slice(0, 4).join(' ')}</span> {message}
      </span>
    </li>
  );
}
