/** The texts of the view of prose, which are loaded with it in both languages. */
import { narrative as en } from '../en/pane/narrative';
import { narrative as vi } from '../vi/pane/narrative';
import type { Language } from '../words';
import type { NarrativeText } from './narrativeText';

export const narrativeText: Readonly<Record<Language, NarrativeText>> = { vi, en };
