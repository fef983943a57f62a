/** Prose: a text pasted or dropped, its claims underlined by verdict, and their list; either leads to the other. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Claim } from '../../core/narrative/claim/claim';
import { disputed } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { narrativeText } from '../../words/pane/narrativeTextOf';
import type { Desk } from '../desk/desk';
import { answerLink, downloadComments, judgeText, readFile, type Judged } from './judging';
import type { WordFile } from './wordFile';
import { JudgedText } from './JudgedText';
import { WriterLetter } from './WriterLetter';
import './narrative.css';

/** What was judged last stays while the pane is open. */
let last: (Judged & { readonly document: WordFile | null }) | null = null;

export function NarrativeView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = narrativeText[text.language];
  const [judged, setJudged] = useState(last);
  const [typed, setTyped] = useState(last?.text ?? '');
  const field = useRef<HTMLInputElement>(null);

  const judge = async (prose: string, document: WordFile | null): Promise<void> => {
    const result = await judgeText(desk, prose);
    if (!result) return;
    last = { ...result, document };
    setJudged(last);
  };
  const answer = async (claim: Claim, same: boolean): Promise<void> => {
    if (judged && (await answerLink(desk, claim, same))) await judge(judged.text, judged.document);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(desk, file);
    if (field.current) field.current.value = '';
    if (!read) return;
    setTyped(read.text);
    await judge(read.text, read.document);
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
          // What was typed into the text of a file is no longer the file's.
          void judge(typed, typed === judged?.text ? judged.document : null);
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
      {judged?.document && disputed(judged.claims).length > 0 && (
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (judged.document) void downloadComments(desk, judged.document, judged);
          }}
        >
          {t.comments}
        </button>
      )}
      {judged && <WriterLetter desk={desk} claims={judged.claims} />}
      {judged && (
        <JudgedText
          judged={judged}
          words={narrativeWordsOf(text.language)}
          text={t}
          onAnswer={(claim, same) => void answer(claim, same)}
        />
      )}
    </div>
  );
}
