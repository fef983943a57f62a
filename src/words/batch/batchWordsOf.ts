/** The words of a report on many files by language. */
import type { Language } from '../words';
import { en } from './en';
import { vi } from './vi';
import type { BatchWords } from './words';

export function batchWordsOf(language: Language): BatchWords {
  return language === 'vi' ? vi : en;
}
