/** Corrections as buttons: one click shows what would be written and what it clears, one more writes it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { reveal } from './reveal';
import type { Mend } from '../../app/session/mend';
import { rowName } from '../../words/naming';
import { goTo } from '../check/checking';
import type { Desk } from '../desk/desk';
import type { Item } from '../check/findingItems';
import { applyMend } from '../check/mending';
import type { Choice, Value } from '../check/proposals';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
  readonly choices: readonly Choice[];
}

interface Shown {
  readonly choice: Choice;
  readonly mend: Mend;
}

export function Choices({ desk, item, choices }: Props): JSX.Element | null {
  const [shown, setShown] = useState<Shown | null>(null);
  const asked = useRef<HTMLElement | null>(null);
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) reveal(preview.current);
  }, [shown]);
  const { engine, busy } = desk.state;
  const { table, judgement } = item.checked;
  if (!engine || choices.length === 0) return null;
  const close = (): void => {
    setShown(null);
    asked.current?.focus();
  };
  const mendWith = (values: readonly Value[]): Mend | null => engine.mendOf(table, judgement, values);
  const apply = (mend: Mend | null): void => {
    if (!mend || desk.state.busy) return;
    void applyMend(desk, item, mend).then(() => {
      setShown(null);
    });
  };
  const open = (choice: Choice): void => {
    const mend = mendWith(choice.values);
    if (!mend) return;
    setShown({ choice, mend });
    void goTo(desk, item.sheet, (choice.alone ?? choice.values[0])?.cell ?? '');
  };
  return (
    <div
      onKeyDown={(event) => {
        if (!shown || (event.key !== 'Escape' && event.key !== 'Esc')) return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="actions">
        {choices.map((choice) => (
          <button
            type="button"
            key={choice.name}
            aria-label={choice.spoken ?? undefined}
            aria-expanded={shown?.choice.name === choice.name}
            onClick={(event) => {
              asked.current = event.currentTarget;
              if (shown?.choice.name === choice.name) close();
              else open(choice);
            }}
          >
            {choice.name}
          </button>
        ))}
      </div>
      <div aria-live="polite" ref={preview}>
        {shown && (
          <Preview
            desk={desk}
            shown={shown}
            busy={busy}
            close={close}
            apply={apply}
            applyAlone={(value) => {
              apply(mendWith([value]));
            }}
          />
        )}
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly desk: Desk;
  readonly shown: Shown;
  readonly busy: boolean;
  readonly close: () => void;
  readonly apply: (mend: Mend) => void;
  readonly applyAlone: (value: Value) => void;
}

function Preview({ desk, shown, busy, close, apply, applyAlone }: PreviewProps): JSX.Element | null {
  const { text, words } = desk.state;
  if (!words) return null;
  const t = words.mending;
  const { choice, mend } = shown;
  const { alone } = choice;
  return (
    <div class="preview">
      {mend.lines.map(({ cell, row, label, before, after }) => {
        const how = choice.values.find((value) => value.cell === cell)?.how ?? null;
        return (
          <p class="preview-line" key={cell}>
            {rowName(row, label)} ({cell}): <span class="unseen">{t.before} </span>
            {before === '' ? t.blank : <del>{before}</del>} <span aria-hidden="true">→</span>{' '}
            <span class="unseen">{t.after} </span>
            <strong>{after}</strong>
            {how && ` (${t.how[how]})`}
          </p>
        );
      })}
      <p>{t.clears(mend.clears, mend.fresh)}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => {
            apply(mend);
          }}
        >
          {t.apply(mend.lines.length)}
        </button>
        {alone && mend.lines.length > 1 && (
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => {
              applyAlone(alone);
            }}
          >
            {t.only(alone.cell)}
          </button>
        )}
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}
