/** The texts of the views of a report in Word, which are loaded with them in both languages. */
import { word as en } from '../en/pane/word';
import { word as vi } from '../vi/pane/word';
import type { Language } from '../words';
import type { WordText } from './wordText';

export type { WordText };

export const wordText: Readonly<Record<Language, WordText>> = { vi, en };
