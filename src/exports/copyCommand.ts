/**
 * The copy command. It is deprecated, and the only way to the clipboard in every web view of Office, which closes the
 * Clipboard API to add-ins. It works within a click's own handler only.
 */

/** Copies what is selected; false where that is blocked. */
export function copySelection(document: Document): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy in every web view of Office
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** Copies the whole text of a field, and leaves it selected, so that a person can copy it where that is blocked. */
export function copyField(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  return copySelection(field.ownerDocument);
}
