/** Gives a file to the person: as a download, and in Excel 2016's engine by its own dialog. */

export const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const;

interface OldNavigator {
  msSaveOrOpenBlob?(blob: Blob, name: string): boolean;
}

/** Long enough for a slow disk; the page holds the file until then. */
const KEPT = 60_000;

export function download(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : (content as Uint8Array<ArrayBuffer>);
  const blob = new Blob([part], { type });
  const old = window.navigator as OldNavigator;
  if (old.msSaveOrOpenBlob) {
    old.msSaveOrOpenBlob(blob, name);
    return;
  }
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}

/** Without what no file system takes: "cchc-xa UBND xã Bình Lư 6 tháng đầu năm 2026.docx". */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .join(' ')
    .replace(/[\\/:*?"<>|…\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '');
  return `${name === '' ? 'so-khop' : name}.${ending}`;
}
