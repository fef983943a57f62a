/** The language that a person chose, in whichever workbook and window they chose it. */
import type { Language } from '../../words/words';

const KEY = 'so-khop-language';

/** null when nobody chose here before. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'vi' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
