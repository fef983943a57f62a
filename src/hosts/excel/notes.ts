/**
 * Small notes that survive a reload of the pane. They are kept beside Excel, not
 * in the workbook: what was overwritten must not travel with a file that is sent
 * on, and Excel on the web and Mac loses workbook settings.
 */
export interface Notes {
  remember(key: string, value: string): void;
  recall(key: string): string | null;
}

const PREFIX = 'so-khop';

/** One workbook's notes do not show in another. */
export function notesOf(documentUrl: string): Notes {
  const unsaved = new Map<string, string>();
  const store = storage();
  const name = (key: string): string => [PREFIX, documentUrl, key].join('|');
  return {
    remember(key, value) {
      unsaved.set(key, value);
      try {
        store?.setItem(name(key), value);
      } catch {
        // Full or forbidden: the note lasts as long as the pane.
      }
    },
    recall(key) {
      const held = unsaved.get(key);
      if (held !== undefined) return held;
      try {
        return store?.getItem(name(key)) ?? null;
      } catch {
        return null;
      }
    },
  };
}

/** Reading the property throws where the browser forbids storage. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
