/** Words in place of a figure that the agreed signs say shorter: "Chưa có số liệu" is "…", "Không phát sinh" is "-". */
import { bare } from '../../text/vietnamese';
import type { Reading } from '../figure';

/** In bare letters. */
const NOT_COLLECTED =
  /^(chua (co|tong hop|thong ke|cap nhat|bao cao|thu thap|nhan duoc|xac dinh|day du|du|ro|biet)|dang (cap nhat|tong hop|thu thap|thong ke|cho|ra soat)|cho (so lieu|tong hop|cap nhat|bao cao)|(khong co|thieu|chua du) so lieu|n ?a$|[?]+$)/;
const NONE =
  /^(khong|ko|k)( (co|phat sinh|co phat sinh|xay ra|phat sinh trong ky))?$|^(chua|khong) phat sinh( |$)/;

/** null for all other words: what they mean is not told by them. */
export function readWords(text: string): Reading | null {
  if (/[0-9#]/.test(text)) return null;
  const words = bare(text)
    .replace(/[^a-z?]+/g, ' ')
    .trim();
  if (NOT_COLLECTED.test(words)) return { kind: 'reject', flags: ['notCollected', 'notNumber'] };
  return NONE.test(words) ? { kind: 'reject', flags: ['noneInWords', 'notNumber'] } : null;
}
