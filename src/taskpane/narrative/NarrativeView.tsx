/** Prose: a text pasted or dropped, its claims underlined by verdict, and their list; either leads to the other. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { narrativeText } from '../../words/pane/narrativeTextOf';
import type { Desk } from '../desk/desk';
import { judgeText, textOfFile, type Judged } from './judging';
import { JudgedText } from './JudgedText';
import './narrative.css';

/** What was judged last stays while the pane is open. */
let last: Judged | null = null;

export function NarrativeView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = narrativeText[text.language];
  const [judged, setJudged] = useState<Judged | null>(last);
  const [typed, setTyped] = useState(last?.text ?? '');
  const field = useRef<HTMLInputElement>(null);

  const judge = async (prose: string): Promise<void> => {
    const result = await judgeText(desk, prose);
    if (!result) return;
    last = result;
    setJudged(result);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const prose = await textOfFile(desk, file);
    if (field.current) field.current.value = '';
    if (prose === null) return;
    setTyped(prose);
    await judge(prose);
  };

  return (
    <div
      class="prose-view"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="intro">{t.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void judge(typed);
        }}
      >
        <label>
          {t.paste}
          <textarea
            rows={5}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </label>
        <label>
          {t.file}
          <input
            ref={field}
            type="file"
            accept=".docx,.txt,.md"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="submit" class="primary" aria-disabled={busy || typed.trim() === ''}>
          {t.run}
        </button>
      </form>
      {judged && <JudgedText judged={judged} words={narrativeWordsOf(text.language)} text={t} />}
    </div>
  );
}
