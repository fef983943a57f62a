/** Words in place of a figure that the agreed signs say shorter, and words around one: "Chưa có số liệu" is "…", "khoảng 500" 500. */
import { bare } from '../../text/vietnamese';
import type { Reading } from '../figure';

/** In bare letters. */
const NOT_COLLECTED =
  /^(chua (co|tong hop|thong ke|cap nhat|bao cao|thu thap|nhan duoc|xac dinh|day du|du|ro|biet|tong ket|so ket|quyet toan|danh gia|khao sat|dieu tra|ra soat|kiem ke|chot|cung cap|gui|nop)|dang (cap nhat|tong hop|thu thap|thong ke|cho|ra soat)|cho (so lieu|tong hop|cap nhat|bao cao)|(khong co|thieu|chua du) so lieu|n ?a$|[?]+$)/;
const NONE =
  /^(khong|ko|k)( (co|phat sinh|co phat sinh|xay ra|phat sinh trong ky|ps))?$|^kps$|^(chua|khong) phat sinh( |$)/;

/** null for all other words: what they mean is not told by them. */
export function readWords(text: string): Reading | null {
  if (/[0-9#]/.test(text)) return null;
  const words = bare(text)
    .replace(/[^a-z?]+/g, ' ')
    .trim();
  if (NOT_COLLECTED.test(words)) return { kind: 'reject', flags: ['notCollected', 'notNumber'] };
  return NONE.test(words) ? { kind: 'reject', flags: ['noneInWords', 'notNumber'] } : null;
}

const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';
const BEFORE = new RegExp(
  `^(?:[\u2248~<>\u2264\u2265\u00b1] ?|[${LETTERS}]{2}[${LETTERS} ]*[: ] ?)(?=[0-9])`,
);
const BEHIND = new RegExp(`(?:\\?+|!+| ?\\([${LETTERS} .,]+\\))$`);

/** "≈ 40.000", "Đạt 56,96%", "15 (mười lăm)", "15?": the one figure among words, to be confirmed; null where nothing is around it. */
export function amongWords(text: string): string | null {
  const inner = text.replace(BEFORE, '').replace(BEHIND, '');
  return inner !== text && /^[0-9][^a-zA-Z]*$/.test(inner) ? inner : null;
}
