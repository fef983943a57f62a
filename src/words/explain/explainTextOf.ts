/** The explanations of findings, in both languages at once: a page of them shows both. */
import type { Language } from '../words';
import { en } from './en';
import { vi } from './vi';
import type { ExplainText } from './words';

export const explainText: Readonly<Record<Language, ExplainText>> = { vi, en };
