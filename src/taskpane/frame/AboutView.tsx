/** About: which version runs where, what this Excel or Word lacks and what to do instead, and what support asks for. */
import { copyField } from '../../exports/copyCommand';
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Abilities } from '../../app/contract/abilities';
import { Shortcuts } from '../commands/Shortcuts';
import type { Desk } from '../desk/desk';
import { lackingAt } from './lacking';

export function AboutView({ desk }: { readonly desk: Desk }): JSX.Element {
  const support = useRef<HTMLTextAreaElement>(null);
  const { text } = desk.state;
  const { abilities } = desk.book;
  const t = viewText[text.language].about;
  const { heading, sentences } = lackingAt(desk);
  const copy = (): void => {
    if (!support.current) return;
    const copied = copyField(support.current);
    desk.say('good', ({ text: now }) =>
      copied ? viewText[now.language].about.copied : viewText[now.language].about.select,
    );
  };
  return (
    <>
      <p>{t.what}</p>
      <dl>
        <dt>{t.version}</dt>
        <dd>{desk.version}</dd>
        <dt>{t.host}</dt>
        <dd>{abilities.host}</dd>
        {abilities.level !== null && <dt>{t.level}</dt>}
        {abilities.level !== null && <dd>{abilities.level}</dd>}
      </dl>
      {sentences.length === 0 ? (
        <p>{t.nothingMissing}</p>
      ) : (
        <>
          <h2>{heading}</h2>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Shortcuts text={text} />
      <label>
        {t.support}
        <textarea
          ref={support}
          readOnly
          rows={4}
          value={supportText(
            desk.version,
            abilities,
            sentences.map((sentence) => sentence.split(':')[0] ?? ''),
          )}
        />
      </label>
      <button type="button" onClick={copy}>
        {t.copy}
      </button>
    </>
  );
}

/** Nothing of the workbook: only what runs where. */
function supportText(version: string, abilities: Abilities, missing: readonly string[]): string {
  return [
    `Số Khớp ${version}`,
    `${abilities.host}; ${abilities.level ?? '-'}`,
    `- ${missing.join(', ')}`,
    navigator.userAgent,
  ].join('\n');
}
