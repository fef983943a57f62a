/** The frame of the page: its words, its buttons, the file's name and state, the line that says what happened. */
import { part } from './element';
import { shellWords, type ShellWord, type WebWords } from '../words/web/webWords';
import { webWords } from '../words/web/webWordsOf';
import type { Language } from '../words/words';

export function translateShell(language: Language): WebWords {
  const words = webWords(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = element.dataset.word;
    if (isShellWord(word)) element.textContent = words.shell[word];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const word = element.dataset.label;
    if (isShellWord(word)) element.setAttribute('aria-label', words.shell[word]);
  }
  const switcher = part('language');
  switcher.lang = language === 'vi' ? 'en' : 'vi';
  switcher.setAttribute('aria-label', words.shell.languageLabel);
  return words;
}

function isShellWord(word: string | undefined): word is ShellWord {
  return shellWords.some((each) => each === word);
}

export function say(sentence: string, kind: 'plain' | 'fault' = 'plain'): void {
  const line = part('said');
  line.textContent = sentence;
  line.classList.toggle('fault', kind === 'fault');
}

export function showFile(name: string, state: string): void {
  part('file-name').textContent = name;
  part('file-state').textContent = state === '' ? '' : `(${state})`;
  document.title = name === '' ? 'Số Khớp' : `${name} – Số Khớp`;
}

export function enable(id: 'undo' | 'redo' | 'save', enabled: boolean): void {
  const button = part(id);
  if (button instanceof HTMLButtonElement) button.disabled = !enabled;
}
