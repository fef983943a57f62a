/** The words of a consolidation by language. */
import type { Language } from '../words';
import { en } from './en';
import { vi } from './vi';
import type { ConsolidationWords } from './words';

export function consolidationWordsOf(language: Language): ConsolidationWords {
  return language === 'vi' ? vi : en;
}
