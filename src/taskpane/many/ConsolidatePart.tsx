/** All files of the board made one table, and what a reviewer has to look at again. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { manyText } from '../../words/pane/manyTextOf';
import { consolidateFiles, type Doing, downloadConsolidated } from './board/actions';
import { FileButton } from '../controls/FileButton';
import type { Consolidated } from './board/messages';

interface Props {
  readonly doing: Doing;
  readonly act: (work: Promise<void>) => void;
  /** Nothing is to be sent back before: this is the next step. */
  readonly ready: boolean;
  readonly open?: (file: File) => void;
}

/** The first lines tell what is the matter; the workbook's own sheet has them all. */
const MOST = 30;

export function ConsolidatePart({ doing, act, ready, open }: Props): JSX.Element {
  const { board, language } = doing;
  const t = manyText[language].consolidation;
  const [unit, setUnit] = useState('');
  const [earlier, setEarlier] = useState<File | null>(null);
  const { entries, running, consolidated } = board.state;
  const busy = running !== null;
  return (
    <section class="board-consolidate" aria-labelledby="board-consolidate">
      <h3 id="board-consolidate">{t.title}</h3>
      <div class="board-tools">
        <label class="board-unit">
          <span>{t.unit}</span>
          <input
            type="text"
            maxLength={200}
            placeholder={t.unitHint}
            value={unit}
            onInput={(event) => {
              setUnit(event.currentTarget.value);
            }}
          />
        </label>
        <FileButton
          accept=".xlsx"
          name={earlier ? t.earlierGiven(earlier.name) : t.earlier}
          take={([file]) => {
            setEarlier(file ?? null);
          }}
        />
        {earlier && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setEarlier(null);
            }}
          >
            {t.forget}
          </button>
        )}
        <button
          type="button"
          class={ready ? 'primary' : undefined}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) act(consolidateFiles(doing, unit.trim(), earlier));
          }}
        >
          {t.run(entries.length)}
        </button>
      </div>
      {consolidated && (
        <>
          <Outcome consolidated={consolidated} language={language} />
          <div class="board-tools">
            <button
              type="button"
              class="primary"
              onClick={() => {
                downloadConsolidated(doing, consolidated.bytes);
              }}
            >
              {t.download}
            </button>
            {open && (
              <button
                type="button"
                onClick={() => {
                  const bytes = consolidated.bytes as Uint8Array<ArrayBuffer>;
                  open(new File([bytes], manyText[language].fileNames.consolidated));
                }}
              >
                {t.open}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

export function Outcome({
  consolidated,
  language,
}: {
  readonly consolidated: Omit<Consolidated, 'bytes'>;
  readonly language: Doing['language'];
}): JSX.Element {
  const t = manyText[language].consolidation;
  const { units, forms, complete, errors, review, failed } = consolidated;
  const lines = failed
    .map(({ file, message }) => `${file}: ${message}`)
    .concat(review.map(({ kind, text }) => `${kind}: ${text}`));
  return (
    <div class="board-outcome">
      <p role="status">
        <b>{t.done(units, forms.join(', '))}</b> {errors === 0 ? t.agrees : t.errors(errors)}{' '}
        {complete ? '' : t.incomplete}
      </p>
      {lines.length > 0 && (
        <>
          <p id="board-review">{t.review(lines.length)}</p>
          <ul tabIndex={0} aria-labelledby="board-review">
            {lines.slice(0, MOST).map((each, i) => (
              <li key={i}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {lines.length > MOST && <p>{t.more(lines.length - MOST)}</p>}
    </div>
  );
}
