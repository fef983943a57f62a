/** The words of exports in a language. */
import type { Language } from '../words';
import { en } from './en';
import type { ExportWords } from './exportWords';
import { vi } from './vi';

const LANGUAGES: Readonly<Record<Language, ExportWords>> = { vi, en };

export function exportWordsOf(language: Language): ExportWords {
  return LANGUAGES[language];
}
