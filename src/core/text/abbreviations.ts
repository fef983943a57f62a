/** Abbreviations of administrative reports; both spellings are the same words. */
const FULL: Readonly<Record<string, string>> = {
  bpmc: 'bộ phận một cửa',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  cchc: 'cải cách hành chính',
  ccvc: 'công chức viên chức',
  cđs: 'chuyển đổi số',
  cntt: 'công nghệ thông tin',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  đvsn: 'đơn vị sự nghiệp',
  đvsncl: 'đơn vị sự nghiệp công lập',
  hđnd: 'hội đồng nhân dân',
  nsnn: 'ngân sách nhà nước',
  pakn: 'phản ánh kiến nghị',
  qppl: 'quy phạm pháp luật',
  tthc: 'thủ tục hành chính',
  ttđt: 'thông tin điện tử',
  ubnd: 'ủy ban nhân dân',
  vbqppl: 'văn bản quy phạm pháp luật',
  vtvl: 'vị trí việc làm',
};

/** "TTHC", in small letters, -> its syllables; null for other words. */
export function spelledOut(word: string): readonly string[] | null {
  const full = Object.prototype.hasOwnProperty.call(FULL, word) ? FULL[word] : undefined;
  return full === undefined ? null : full.split(' ');
}
