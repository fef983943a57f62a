/** The page's words; both languages come with it, so that it changes at once. */
import { web as en } from '../en/web';
import { web as vi } from '../vi/web';
import type { Language } from '../words';
import type { WebWords } from './webWords';

export function webWords(language: Language): WebWords {
  return language === 'vi' ? vi : en;
}
