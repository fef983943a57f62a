/** How a form stands, in a word or two. */
import type { FormStatus } from '../../forms/officialForm';

export const STATUS: Readonly<Record<FormStatus, string>> = {
  inForce: 'đang có hiệu lực',
  superseded: 'đã được thay thế',
  draft: 'dự thảo',
  custom: 'không có văn bản quy định mẫu',
  unverified: 'chưa xác minh hiệu lực',
};
