/** What is said of claims in prose, in the language asked for. */
import { narrativeEn } from './en';
import type { NarrativeWords } from './narrativeWords';
import { narrativeVi } from './vi';
import type { Language } from '../words';

const LANGUAGES: Readonly<Record<Language, NarrativeWords>> = { vi: narrativeVi, en: narrativeEn };

export function narrativeWordsOf(language: Language): NarrativeWords {
  return LANGUAGES[language];
}
