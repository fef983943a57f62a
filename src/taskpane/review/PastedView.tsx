/** A table pasted from anywhere: checked as one of the workbook's, and nothing is written. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding/finding';
import { positionOf } from '../../core/sheet/grid';
import { reviewText } from '../../words/review/textOf';
import { viewText } from '../../words/pane/viewTextOf';
import { whyOf } from '../../words/words';
import { countsOf } from '../check/findingItems';
import { type Desk, pause } from '../desk/desk';
import { SeverityIcon } from '../frame/icons';
import { pastedGrid } from '../word/pastedGrid';
import './review.css';

/** More are counted all the same. */
const MOST_SHOWN = 200;

interface Judged {
  /** "" where the table has none of its own. */
  readonly title: string;
  readonly findings: readonly Finding[];
}

export function PastedView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = reviewText[text.language].pasted;
  const [content, setContent] = useState('');
  const [judged, setJudged] = useState<readonly Judged[] | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const look = (html: string, plain: string): void => {
    setContent(plain);
    void judge(desk, html, plain, setJudged);
  };
  return (
    <div class="review">
      <p class="hint">{t.intro}</p>
      <label class="field">
        {t.field}
        <textarea
          ref={field}
          rows={3}
          placeholder={t.hint}
          value={content}
          onPaste={(event) => {
            event.preventDefault();
            const data = event.clipboardData;
            look(data?.getData('text/html') ?? '', data?.getData('text/plain') ?? '');
          }}
          onInput={(event) => {
            setContent(event.currentTarget.value);
            setJudged(null);
          }}
        />
      </label>
      <div class="actions">
        <button
          type="button"
          class={judged ? '' : 'primary'}
          aria-disabled={busy}
          onClick={() => {
            look('', content);
          }}
        >
          {t.check}
        </button>
        {content !== '' && (
          <button
            type="button"
            onClick={() => {
              setContent('');
              setJudged(null);
              // The button goes with what it cleared.
              field.current?.focus();
            }}
          >
            {t.clear}
          </button>
        )}
      </div>
      <div aria-live="polite">
        {judged?.map((each, i) => (
          <JudgedTable key={i} desk={desk} judged={each} />
        ))}
      </div>
    </div>
  );
}

function judge(
  desk: Desk,
  html: string,
  plain: string,
  done: (judged: readonly Judged[] | null) => void,
): Promise<void> {
  return desk.work(async (engine) => {
    done(null);
    const grid = pastedGrid(html, plain);
    if (!grid) {
      desk.say('bad', ({ text }) => reviewText[text.language].pasted.nothing);
      return;
    }
    const checked = await engine.check([grid], pause);
    if ('problem' in checked) {
      desk.saySorry(checked.problem);
      return;
    }
    const tables = (await checked.locate(() => true)) ?? checked.tables;
    done(
      tables.map(({ table, open }) => ({
        // A table without a title is called as its sheet, and a paste has none.
        title: table.form.title === grid.sheet ? '' : table.form.title,
        findings: open.filter((finding) => !isOfPasting(finding)),
      })),
    );
  });
}

/** Whatever is pasted is text: that says nothing of where it came from. */
function isOfPasting(finding: Finding): boolean {
  return finding.code === 'cell/stored' && finding.facts.reason === 'textNumbers';
}

function JudgedTable({
  desk,
  judged: { title, findings },
}: {
  readonly desk: Desk;
  readonly judged: Judged;
}): JSX.Element {
  const { text, words, engine } = desk.state;
  const t = reviewText[text.language].pasted;
  const { error, warning, info } = countsOf(findings.map((finding) => ({ finding })));
  return (
    <section class="card">
      <h2>{title === '' ? t.untitled : title}</h2>
      <p>{findings.length === 0 ? t.clean : viewText[text.language].result.found(error, warning, info)}</p>
      <ul class="plain differences">
        {findings.slice(0, MOST_SHOWN).map((finding, i) => {
          const at = positionOf(finding.cells[0] ?? '');
          return (
            <li key={i}>
              <SeverityIcon severity={finding.severity} />{' '}
              <span class={`severity ${finding.severity}`}>{words?.severity[finding.severity]}</span>{' '}
              {words && engine?.describe(finding, words)}{' '}
              {at && <span class="hint">({t.place(at.row + 1, at.column + 1)})</span>}
              {words &&
                whyOf(finding, words)
                  .slice(0, 1)
                  .map((line) => (
                    <p class="hint" key={line}>
                      {line}
                    </p>
                  ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
