/** What the forms on rewards of the Ministry of Home Affairs have in common. */
export const OF_2023 = {
  field: 'rewards',
  status: 'unverified',
  statusNote: 'Cần đối chiếu với Thông tư 18/2025/TT-BNV (08/10/2025).',
  level: 'tỉnh',
  source: 'Thông tư 2/2023/TT-BNV',
  header: { order: 'Mã số', label: 'Chỉ tiêu', over: '', unit: '' },
} as const;
