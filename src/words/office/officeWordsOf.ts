/** The words of an office's own settings in a language. */
import type { Language } from '../words';
import { en } from './en';
import { vi } from './vi';
import type { OfficeWords } from './words';

const LANGUAGES: Readonly<Record<Language, OfficeWords>> = { vi, en };

export function officeWordsOf(language: Language): OfficeWords {
  return LANGUAGES[language];
}
