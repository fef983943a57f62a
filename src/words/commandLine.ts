/** The words of the command line by language. */
import { en } from './commandLine/en';
import { vi } from './commandLine/vi';
import type { CommandLineWords } from './commandLine/words';

export type { CommandLineWords, CommandName } from './commandLine/words';

export function commandLineWords(language: 'vi' | 'en'): CommandLineWords {
  return language === 'vi' ? vi : en;
}
