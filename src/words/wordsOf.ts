/** The words of a language. */
import { en } from './en';
import { vi } from './vi';
import type { Language, Words } from './words';

const LANGUAGES: Readonly<Record<Language, Words>> = { vi, en };

export function wordsOf(language: Language): Words {
  return LANGUAGES[language];
}
