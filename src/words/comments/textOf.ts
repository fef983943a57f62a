/** The texts of comments at cells, which are loaded with their part in both languages. */
import type { Language } from '../words';
import { en } from './en';
import type { CommentsText } from './text';
import { vi } from './vi';

export const commentsText: Readonly<Record<Language, CommentsText>> = { vi, en };
