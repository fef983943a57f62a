import type { Language } from '../words';
import { en } from './en';
import { vi } from './vi';
import type { LearnWords } from './words';

export function learnWordsOf(language: Language): LearnWords {
  return language === 'vi' ? vi : en;
}
