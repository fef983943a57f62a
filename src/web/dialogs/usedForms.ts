/** The forms that were made on this machine, the latest first: they stand first in the list. */

const KEY = 'so-khop:used-forms';
/** So many tell what an office uses. */
const MOST = 40;

/** Nothing is kept where the browser lets no page keep anything. */
export function usedForms(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').filter((id) => id !== '');
  } catch {
    return [];
  }
}

export function rememberUsed(id: string): void {
  try {
    localStorage.setItem(KEY, [id, ...usedForms()].slice(0, MOST).join(' '));
  } catch {
    // A list in the usual order serves as well.
  }
}
