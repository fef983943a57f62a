/** The texts of the Export view, which are loaded with it in both languages. */
import { exporting as en } from '../en/pane/export';
import { exporting as vi } from '../vi/pane/export';
import type { Language } from '../words';
import type { ExportText } from './exportText';

export const exportText: Readonly<Record<Language, ExportText>> = { vi, en };
