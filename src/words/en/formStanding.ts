/** Where a form stands, in English: whether it is in force, and which levels of administration keep it. */
import type { FormStatus } from '../../forms/officialForm';

export const STATUS: Readonly<Record<FormStatus, string>> = {
  inForce: 'in force',
  superseded: 'superseded',
  draft: 'draft',
  custom: 'no text prescribes it',
  unverified: 'not verified',
};

const LEVELS: Readonly<Record<string, string>> = {
  'bộ, tỉnh': 'ministry, province',
  'cấp ủy cấp trên; đảng ủy xã cung cấp số liệu':
    'Party committee above; commune Party committees give figures',
  'huyện, tỉnh': 'district, province',
  tỉnh: 'province',
  'tỉnh, huyện': 'province, district',
  'tỉnh; xã cung cấp dòng của mình': 'province; each commune gives its row',
  'tỉnh; xã cung cấp số liệu': 'province; communes give figures',
  'trường, xã, tỉnh': 'school, commune, province',
  'trường; xã từ 7/2025': 'school; commune since 7/2025',
  xã: 'commune',
  'xã trở lên': 'commune and above',
  'xã, tỉnh': 'commune, province',
};

/** The form's own words where it is none of ours. */
export function levelInEnglish(level: string): string {
  return LEVELS[level] ?? level;
}
