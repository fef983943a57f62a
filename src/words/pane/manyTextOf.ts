/** The texts of the board of many files, which are loaded with it in both languages. */
import { many as en } from '../en/pane/many';
import { many as vi } from '../vi/pane/many';
import type { Language } from '../words';
import type { ManyText } from './manyText';

export const manyText: Readonly<Record<Language, ManyText>> = { vi, en };
