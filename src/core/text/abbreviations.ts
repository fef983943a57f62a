/** Abbreviations of administrative reports, "đ" written "d"; both spellings are the same words. */
const FULL: Readonly<Record<string, string>> = {
  bpmc: 'bộ phận một cửa',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  cchc: 'cải cách hành chính',
  ccvc: 'công chức viên chức',
  cds: 'chuyển đổi số',
  cntt: 'công nghệ thông tin',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  dvsn: 'đơn vị sự nghiệp',
  dvsncl: 'đơn vị sự nghiệp công lập',
  hdnd: 'hội đồng nhân dân',
  nsnn: 'ngân sách nhà nước',
  pakn: 'phản ánh kiến nghị',
  qppl: 'quy phạm pháp luật',
  ttdt: 'thông tin điện tử',
  tthc: 'thủ tục hành chính',
  ubnd: 'ủy ban nhân dân',
  vbqppl: 'văn bản quy phạm pháp luật',
  vtvl: 'vị trí việc làm',
};

const SYLLABLES = new Map<string, readonly string[]>();
for (const key of Object.keys(FULL)) SYLLABLES.set(key, (FULL[key] ?? '').split(' '));

/** "TTHC", in small letters, -> its syllables, "HĐND" and "HDND" alike; null for other words. */
export function spelledOut(word: string): readonly string[] | null {
  return SYLLABLES.get(word.replace(/đ/g, 'd')) ?? null;
}
