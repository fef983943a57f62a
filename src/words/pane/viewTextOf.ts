/** The texts of the views, which come with them in both languages: a language is changed at once, without a network. */
import { views as en } from '../en/pane/views';
import { views as vi } from '../vi/pane/views';
import type { Language } from '../words';
import type { ViewText } from './viewText';

export const viewText: Readonly<Record<Language, ViewText>> = { vi, en };
