/**
 * Puts the annex on the clipboard, in a browser. To be called in the click handler itself: the copy command works only
 * there, and it works in the web views where Office blocks the Clipboard API, so it comes first.
 */
import type { ClipboardAnnex } from './clipboardHtml';
import { copySelection } from './copyCommand';
import { drawMarkup } from './markup';

/** `selected`: nothing could be copied, but the table stands selected and Ctrl+C will do it. */
export type Copied = 'copied' | 'selected';

/** `place` is an empty element that is seen: the table stays in it, selected, if a person has to copy it. */
export async function copyAnnex(annex: ClipboardAnnex, place: HTMLElement): Promise<Copied> {
  const { ownerDocument: document } = place;
  const drawn = drawMarkup(annex.markup, document);
  place.appendChild(drawn);
  select(drawn, document);
  if (commandCopies(annex, document) || (await clipboardTakes(annex, document))) {
    document.defaultView?.getSelection()?.removeAllRanges();
    place.removeChild(drawn);
    return 'copied';
  }
  // The table must be the selection again, whatever the attempts did to it.
  select(drawn, document);
  return 'selected';
}

function select(drawn: HTMLElement, document: Document): void {
  const range = document.createRange();
  range.selectNodeContents(drawn);
  const selection = document.defaultView?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function commandCopies(annex: ClipboardAnnex, document: Document): boolean {
  const give = (event: ClipboardEvent): void => {
    try {
      event.clipboardData?.setData('text/html', annex.html);
      event.clipboardData?.setData('text/plain', annex.text);
      if (event.clipboardData) event.preventDefault();
    } catch {
      // Internet Explorer's engine takes no HTML here: it copies the selected table by itself.
    }
  };
  document.addEventListener('copy', give);
  try {
    return copySelection(document);
  } finally {
    document.removeEventListener('copy', give);
  }
}

async function clipboardTakes(annex: ClipboardAnnex, document: Document): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (!clipboard || typeof ClipboardItem === 'undefined') return false;
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([annex.html], { type: 'text/html' }),
        'text/plain': new Blob([annex.text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // Blocked by a permissions policy (OfficeDev/office-js #1991, #2513): the person copies.
    return false;
  }
}
