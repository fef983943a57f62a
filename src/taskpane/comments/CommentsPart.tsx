/** Findings as comments at their cells, previewed; below them those that stand there, with what became of each. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CommentState, TrackedComment } from '../../app/comments/commentStates';
import { COMMENT_SIGN, type CellComments, type StandingComment } from '../../app/contract/comments';
import { commentsText } from '../../words/comments/textOf';
import { goTo } from '../check/checking';
import { Fold } from '../controls/Fold';
import type { CheckResult, Desk } from '../desk/desk';
import { accept } from '../desk/writing';
import { commentsFor, lookAtComments, putComments, trackedIn } from './commenting';
import './comments.css';

interface Props {
  readonly desk: Desk;
  readonly result: CheckResult;
  readonly close: () => void;
}

/** More are counted all the same. */
const MOST_SHOWN = 200;

export function CommentsPart({ desk, result, close }: Props): JSX.Element {
  const { text } = desk.state;
  const t = commentsText[text.language];
  const start = useRef<HTMLParagraphElement>(null);
  const { comments } = desk.book;
  useEffect(() => {
    start.current?.focus();
  }, []);
  return (
    <section
      class="card comments"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Esc') return;
        event.stopPropagation();
        close();
      }}
    >
      <p class="hint" ref={start} tabIndex={-1}>
        {comments ? t.intro : t.tooOld}
      </p>
      {comments && <Comments desk={desk} result={result} comments={comments} />}
      <div class="actions">
        <button type="button" onClick={close}>
          {text.close}
        </button>
      </div>
    </section>
  );
}

interface WithComments {
  readonly desk: Desk;
  readonly result: CheckResult;
  readonly comments: CellComments;
}

function Comments({ desk, result, comments }: WithComments): JSX.Element {
  const { text, busy } = desk.state;
  const t = commentsText[text.language];
  const [standing, setStanding] = useState<readonly StandingComment[] | null>(null);
  useEffect(() => {
    // An undo of comments changes no figure, and comes here by the result that follows it.
    void lookAtComments(desk, comments, setStanding);
  }, [desk, result.tables, desk.state.undo]);
  const wanted = useMemo(() => commentsFor(desk, result), [desk, result.items, text]);
  const there = standing?.length ?? 0;
  return (
    <>
      {wanted.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Fold label={t.preview(wanted.length)}>
          <ul class="plain differences">
            {wanted.slice(0, MOST_SHOWN).map(({ sheet, cell, text: whole }) => (
              <li key={`${sheet}!${cell}`}>
                <GoTo desk={desk} sheet={sheet} cell={cell} />
                {whole
                  .slice(COMMENT_SIGN.length)
                  .split('\n')
                  .map((line, i) => (
                    <p key={i}>{line}</p>
                  ))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <div class="actions">
        {wanted.length > 0 && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() => void putComments(desk, comments, wanted, setStanding)}
          >
            {there > 0 ? t.update(wanted.length) : t.put(wanted.length)}
          </button>
        )}
        {there > 0 && (
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => void putComments(desk, comments, [], setStanding)}
          >
            {t.clear(there)}
          </button>
        )}
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => void lookAtComments(desk, comments, setStanding)}
        >
          {t.lookAgain}
        </button>
      </div>
      {standing && <Standing desk={desk} result={result} standing={standing} />}
    </>
  );
}

const SIGNS: Readonly<Record<CommentState, string>> = {
  answered: '»',
  resolved: '⚠',
  removed: '⚠',
  waiting: '…',
  mended: '✓',
};

function Standing({
  desk,
  result,
  standing,
}: {
  readonly desk: Desk;
  readonly result: CheckResult;
  readonly standing: readonly StandingComment[];
}): JSX.Element {
  const { text, busy } = desk.state;
  const t = commentsText[text.language];
  const tracked = useMemo(() => trackedIn(desk, result, standing), [desk, result.tables, standing]);
  if (tracked.length === 0) return <p>{t.none}</p>;
  const itemOf = ({ findings }: TrackedComment): CheckResult['items'][number] | undefined =>
    result.items.find(({ finding }) => findings.includes(finding));
  return (
    <>
      <h3>{t.standing}</h3>
      <ul class="plain differences tracked">
        {tracked.slice(0, MOST_SHOWN).map((each, i) => {
          const item = itemOf(each);
          const [answer] = each.answers;
          return (
            <li key={`${each.sheet}!${each.cell}/${String(i)}`} class={each.state}>
              <GoTo desk={desk} sheet={each.sheet} cell={each.cell} />{' '}
              <span aria-hidden="true">{SIGNS[each.state]} </span>
              {t.states[each.state]}
              {each.answers.map(({ by, text: said }, at) => (
                <p class="reason" key={at}>
                  {t.reply(by, said)}
                </p>
              ))}
              {item && answer && (
                <button
                  type="button"
                  aria-disabled={busy}
                  onClick={() => void accept(desk, item, answer.text, answer.by)}
                >
                  {t.takeAsReason}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function GoTo({
  desk,
  sheet,
  cell,
}: {
  readonly desk: Desk;
  readonly sheet: string;
  readonly cell: string;
}): JSX.Element {
  return (
    <button type="button" class="quiet" onClick={() => void goTo(desk, sheet, cell)}>
      {desk.state.text.goTo(cell)}
    </button>
  );
}
