/** What unfolds under the current finding: its figures, suspects with proposals, why, and what can be done. */
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { whyOf } from '../../words/words';
import { OfferToAdd } from '../learn/OfferToAdd';
import { goTo } from './checking';
import type { Desk } from '../desk/desk';
import { cellOf, type Item } from './findingItems';
import { AcceptForm } from '../frame/AcceptForm';
import { Fold } from '../controls/Fold';
import { Ask } from '../explain/Ask';
import { Suspects } from './Suspects';
import { accept } from '../desk/writing';
import './finding.css';

export { CauseHead } from './CauseHead';

interface Props {
  readonly desk: Desk;
  readonly item: Item;
}

export function FindingDetails({ desk, item }: Props): JSX.Element {
  const { text } = desk.state;
  const { finding, lapsed, sheet } = item;
  const t = viewText[text.language].result;
  const cell = cellOf(item);
  return (
    <div class="details">
      {lapsed && <p class="lapsed">{t.lapsed(lapsed.acceptance.reason)}</p>}
      {(finding.printed !== '' || finding.expected !== '') && (
        <dl>
          <dt>{t.printed}</dt>
          <dd>{finding.printed === '' ? t.blank : finding.printed}</dd>
          {finding.expected !== '' && <dt>{t.expected}</dt>}
          {finding.expected !== '' && <dd>{finding.expected.replace('<=', '≤').replace('>=', '≥')}</dd>}
        </dl>
      )}
      {cell !== '' && (
        <div class="actions">
          <button type="button" onClick={() => void goTo(desk, sheet, cell)}>
            {text.goTo(cell)}
          </button>
        </div>
      )}
      <Suspects desk={desk} item={item} />
      <Why desk={desk} item={item} />
      <Ask desk={desk} code={finding.code} />
      <OfferToAdd desk={desk} item={item} />
      <AcceptForm desk={desk} give={(reason, by) => accept(desk, item, reason, by)} />
    </div>
  );
}

/** The figures put into the rule, the rule, and its legal source. */
function Why({ desk, item: { finding } }: Props): JSX.Element | null {
  const { words } = desk.state;
  if (!words) return null;
  const { label, source } = finding;
  const rule = finding.inCells ?? finding.rule;
  const lines = whyOf(finding, words);
  const t = words.mending;
  if (lines.length === 0 && rule === null && label === null && source === null) return null;
  return (
    <Fold label={t.why}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl>
        {rule !== null && <dt>{t.rule}</dt>}
        {rule !== null && <dd>{t.ruleText(rule)}</dd>}
        {label !== null && <dt>{t.reason}</dt>}
        {label !== null && <dd>{label}</dd>}
        {source !== null && <dt>{t.source}</dt>}
        {source !== null && <dd>{source}</dd>}
      </dl>
    </Fold>
  );
}
