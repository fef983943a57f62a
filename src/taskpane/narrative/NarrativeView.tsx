/** Prose: a text pasted, or files dropped that belong together; claims underlined by verdict, and their list; either leads to the other. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../../core/narrative/claim/claim';
import { disputed } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { narrativeText } from '../../words/pane/narrativeTextOf';
import { FileButton } from '../controls/FileButton';
import { filesOf } from '../controls/filesOf';
import type { Desk } from '../desk/desk';
import { answerLink, downloadComments, judgeTexts, readFile, type Judged } from './judging';
import type { ReadFile } from './wordFile';
import { JudgedText } from './JudgedText';
import { WriterLetter } from './WriterLetter';
import './narrative.css';

/** What was judged last stays while the pane is open. */
let last: readonly Judged[] = [];

export function NarrativeView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, busy } = desk.state;
  const t = narrativeText[text.language];
  const words = narrativeWordsOf(text.language);
  const [judged, setJudged] = useState(last);
  const [typed, setTyped] = useState(last.length === 1 ? (last[0]?.text ?? '') : '');
  const nameOf = (document: number): string => judged[document]?.name ?? words.document(document);

  const judge = async (texts: readonly ReadFile[]): Promise<void> => {
    const result = await judgeTexts(desk, texts);
    if (!result) return;
    last = result;
    setJudged(last);
  };
  const answer = async (claim: Claim, same: boolean): Promise<void> => {
    if (await answerLink(desk, claim, same)) await judge(judged);
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const read: ReadFile[] = [];
    for (const file of files) {
      const one = await readFile(desk, file);
      if (!one) return;
      read.push(one);
    }
    if (read.length === 0) return;
    setTyped(read.length === 1 ? (read[0]?.text ?? '') : '');
    await judge(read);
  };

  return (
    <div
      class="prose-view"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void take(filesOf(event.dataTransfer?.files));
      }}
    >
      <p class="intro">{t.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [one] = judged;
          // What was typed into the text of a file is no longer the file's.
          const same = judged.length === 1 && one?.text === typed;
          if (typed.trim() !== '') void judge(same ? judged : [{ name: '', text: typed, document: null }]);
          else if (judged.length > 1) void judge(judged);
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
        <div class="actions">
          <button
            type="submit"
            class="primary"
            aria-disabled={busy || (typed.trim() === '' && judged.length < 2)}
          >
            {t.run}
          </button>
          <FileButton
            many
            name={t.file}
            accept=".docx,.txt,.md"
            busy={busy}
            take={(files) => void take(files)}
          />
        </div>
      </form>
      {judged.map((each, at) => (
        <div key={at}>
          {each.document && disputed(each.claims).length > 0 && (
            <button
              type="button"
              aria-disabled={busy}
              onClick={() => {
                if (each.document) void downloadComments(desk, each.document, each, nameOf);
              }}
            >
              {t.comments}
            </button>
          )}
          <WriterLetter desk={desk} claims={each.claims} nameOf={nameOf} />
          <JudgedText
            judged={each}
            title={judged.length > 1 ? each.name : ''}
            nameOf={nameOf}
            words={words}
            text={t}
            onAnswer={(claim, same) => void answer(claim, same)}
          />
        </div>
      ))}
    </div>
  );
}
