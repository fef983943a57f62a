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

/** Whether an undo has begun to write and its end was not seen: what it finds then is half its own work. */
export interface Midway {
  is(id: string): boolean;
  begin(id: string): void;
  end(id: string): void;
}

const MIDWAY = 'midway';

export function midwayOf(notes: Notes): Midway {
  const all = (): string[] => (notes.recall(MIDWAY) ?? '').split(' ').filter((id) => id !== '');
  const others = (id: string): string[] => all().filter((each) => each !== id);
  return {
    is: (id) => all().includes(id),
    begin(id) {
      notes.remember(MIDWAY, [...others(id), id].join(' '));
    },
    end(id) {
      notes.remember(MIDWAY, others(id).join(' '));
    },
  };
}

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
