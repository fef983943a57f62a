/** A rule written by hand, "Tổng số = Nam + Nữ", with the table's names to pick from or to point at. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Name, readInWords } from '../../core/infer/learn/ruleInWords';
import type { LearnText } from '../../words/pane/learnText';
import type { Offered } from './learning';

export type Axis = 'column' | 'row';

interface Writer {
  readonly names: readonly Name[];
  readonly text: LearnText;
  readonly cancel: string;
  /** The rule whose words are to be changed; null for a new one. */
  readonly edited: Offered | null;
  /** What the table calls the line of the cell that the cursor stands in; null outside of it. */
  readonly point: (axis: Axis) => Promise<string | null>;
  /** null where the person gave up. */
  readonly done: (offered: Offered | null) => void;
}

/** More names than these make no list to pick from. */
const MOST = 300;
const AXES: readonly Axis[] = ['column', 'row'];

export function RuleWriter({ names, text, cancel, edited, point, done }: Writer): JSX.Element {
  const [written, setWritten] = useState(edited?.words ?? '');
  const [fault, setFault] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (edited) field.current?.focus();
  }, [edited]);
  const submit = (): void => {
    const read = readInWords(written, names);
    if ('text' in read) {
      const same = edited?.text === read.text ? edited.found : null;
      done({ text: read.text, words: written.trim(), found: same, ticked: true });
      setWritten('');
      setFault('');
    } else setFault('unknown' in read ? text.unknown(read.unknown) : text.unreadable);
  };
  const append = (axis: Axis): void => {
    void point(axis).then((name) => {
      setFault(name === null ? text.outside : '');
      if (name !== null) setWritten((before) => continued(before, name));
      field.current?.focus();
    });
  };
  // What stands before the last sign stays; the name behind it is completed.
  const before = /^(.*[=+<>/*]\s*|)[^=+<>/*]*$/.exec(written)?.[1] ?? '';
  return (
    <div class="writer">
      <label>
        {edited ? text.rewrite : text.write}
        <input
          type="text"
          list="rule-names"
          maxLength={2000}
          placeholder={text.example}
          ref={field}
          value={written}
          aria-invalid={fault !== ''}
          aria-describedby="rule-fault"
          onInput={(event) => {
            setWritten(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            submit();
          }}
        />
      </label>
      <datalist id="rule-names">
        {names.slice(0, MOST).map(({ ref, name }) => (
          <option key={ref} value={before + name} />
        ))}
      </datalist>
      <p id="rule-fault" class="warning" role="alert">
        {fault}
      </p>
      <div class="actions">
        {AXES.map((axis) => (
          <button
            key={axis}
            type="button"
            onClick={() => {
              append(axis);
            }}
          >
            {text.point[axis]}
          </button>
        ))}
        <button type="button" onClick={submit}>
          {edited ? text.replace : text.add}
        </button>
        {edited && (
          <button
            type="button"
            onClick={() => {
              done(null);
            }}
          >
            {cancel}
          </button>
        )}
      </div>
    </div>
  );
}

/** "" -> "Tổng số" -> "Tổng số = Nam" -> "Tổng số = Nam + Nữ", as each is pointed at. */
function continued(written: string, name: string): string {
  const before = written.trim();
  if (before === '' || /[=+<>/*]$|\s[-–]$/.test(before)) return `${before} ${name}`.trim();
  return /[=<>]/.test(before) ? `${before} + ${name}` : `${before} = ${name}`;
}
