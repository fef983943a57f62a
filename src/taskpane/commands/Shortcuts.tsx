/** The key combinations, in the words that Excel itself uses for them; nothing where Excel takes none from add-ins. */
import { viewText } from '../../words/pane/viewTextOf';
import type { JSX } from 'preact';
import { hasShortcuts } from '../../hosts/excel/ribbon';
import type { PaneText } from '../../words/pane/paneText';
import vietnamese from './shortcuts.json';
import english from './shortcuts.en-us.json';

export function Shortcuts({ text }: { readonly text: PaneText }): JSX.Element | null {
  if (!hasShortcuts()) return null;
  const names: Readonly<Record<string, { readonly value: string }>> =
    text.language === 'en' ? english : vietnamese.resources.default;
  const mac = navigator.userAgent.includes('Macintosh');
  return (
    <>
      <h2>{viewText[text.language].about.shortcuts}</h2>
      <dl>
        {vietnamese.shortcuts.map(({ action, key }) => [
          <dt key={`${action} name`}>{names[action]?.value}</dt>,
          <dd key={action}>
            <kbd>{mac ? key.mac : key.default}</kbd>
          </dd>,
        ])}
      </dl>
    </>
  );
}
