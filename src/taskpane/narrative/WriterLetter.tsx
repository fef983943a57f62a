/** What is to be looked at again, as sentences that can be sent to the writer. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Claim } from '../../core/narrative/claim/claim';
import { copyField } from '../../exports/copyCommand';
import { disputed, type DocumentNames, letterOf } from '../../words/narrative/narrativeWords';
import { narrativeWordsOf } from '../../words/narrative/narrativeWordsOf';
import { narrativeText } from '../../words/pane/narrativeTextOf';
import type { Desk } from '../desk/desk';

interface Props {
  readonly desk: Desk;
  readonly claims: readonly Claim[];
  readonly nameOf: DocumentNames;
}

export function WriterLetter({ desk, claims, nameOf }: Props): JSX.Element | null {
  const field = useRef<HTMLTextAreaElement>(null);
  const { language } = desk.state.text;
  const t = narrativeText[language];
  if (disputed(claims).length === 0) return null;
  const copy = (): void => {
    if (!field.current) return;
    const copied = copyField(field.current);
    desk.say('good', ({ text }) => narrativeText[text.language][copied ? 'copied' : 'select']);
  };
  return (
    <details class="prose-letter">
      <summary>{t.letter}</summary>
      <textarea
        ref={field}
        readOnly
        rows={8}
        aria-label={t.letter}
        value={letterOf(claims, narrativeWordsOf(language), nameOf)}
      />
      <button type="button" onClick={copy}>
        {t.copy}
      </button>
    </details>
  );
}
