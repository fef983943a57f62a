/** The words of the tools for assistants in a language. */
import type { Language } from '../words';
import { en } from './en';
import { vi } from './vi';
import type { McpWords } from './words';

const LANGUAGES: Readonly<Record<Language, McpWords>> = { vi, en };

export function mcpWordsOf(language: Language): McpWords {
  return LANGUAGES[language];
}
