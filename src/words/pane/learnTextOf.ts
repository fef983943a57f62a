/** The texts of the view that learns, which are loaded with it in both languages. */
import { learn as en } from '../en/pane/learn';
import { learn as vi } from '../vi/pane/learn';
import type { Language } from '../words';
import type { LearnText } from './learnText';

export const learnText: Readonly<Record<Language, LearnText>> = { vi, en };
