/** Help: what is done where, the guide, and every finding code with its explanation. */
import type { JSX } from 'preact';
import type { FindingCode } from '../../core/finding/finding';
import { explainText } from '../../words/explain/explainTextOf';
import type { Desk } from '../desk/desk';
import { Fold } from '../controls/Fold';
import { CodeHelp } from './CodeHelp';
import './explain.css';

export function HelpView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { text, words } = desk.state;
  const t = explainText[text.language];
  const pages: readonly (readonly [string, string])[] = [
    [text.language === 'vi' ? 'huong-dan.html' : 'guide.html', t.guide],
    ['ho-tro.html', t.support],
    ['rieng-tu.html', t.privacy],
  ];
  return (
    <>
      <h2>{t.views}</h2>
      <ul>
        {(desk.book.report ? t.wordLines : t.viewLines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.keys}</p>
      <ul class="help-pages">
        {pages.map(([page, name]) => (
          <li key={page}>
            <a href={page} target="_blank" rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <h2>{t.all}</h2>
      <p>{t.allWhat}</p>
      {words &&
        (Object.keys(t.codes) as FindingCode[]).map((code) => (
          <Fold key={code} label={`${words.title[code]} (${code})`}>
            <CodeHelp desk={desk} code={code} />
          </Fold>
        ))}
    </>
  );
}
