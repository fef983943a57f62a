/** The texts of the reviewer's views, which are loaded with them in both languages. */
import type { Language } from '../words';
import { en } from './en';
import type { ReviewText } from './text';
import { vi } from './vi';

export const reviewText: Readonly<Record<Language, ReviewText>> = { vi, en };
