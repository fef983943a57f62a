/** A rule written by hand, "Tổng số = Nam + Nữ", with the table's names to pick from. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Name, readInWords } from '../../core/infer/learn/ruleInWords';
import type { LearnText } from '../../words/pane/learnText';
import type { Offered } from './learning';

interface Writer {
  readonly names: readonly Name[];
  readonly text: LearnText;
  readonly add: (offered: Offered) => void;
}

/** More names than these make no list to pick from. */
const MOST = 300;

export function RuleWriter({ names, text, add }: Writer): JSX.Element {
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState('');
  const submit = (): void => {
    const read = readInWords(written, names);
    if ('text' in read) {
      add({ text: read.text, words: written.trim(), found: null, ticked: true });
      setWritten('');
      setFault('');
    } else setFault('unknown' in read ? text.unknown(read.unknown) : text.unreadable);
  };
  // What stands before the last sign stays; the name behind it is completed.
  const before = /^(.*[=+<>/*]\s*|)[^=+<>/*]*$/.exec(written)?.[1] ?? '';
  return (
    <div>
      <label>
        {text.write}
        <input
          type="text"
          list="rule-names"
          maxLength={2000}
          placeholder={text.example}
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
      <p id="rule-fault" class="hint" role="alert">
        {fault}
      </p>
      <button type="button" onClick={submit}>
        {text.add}
      </button>
    </div>
  );
}
