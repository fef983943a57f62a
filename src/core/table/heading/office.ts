/** The unit that reports: "UBND xã Bình Lư", as the lines above its table say it. */
import { bare } from '../../text/vietnamese';
import type { Table } from '../table';
import { linesAbove } from './linesAbove';

/** "Đơn vị báo cáo: UBND xã Bình Lư" says it outright. */
const NAMED =
  /^[(\s]*(?:ten )?(?:don vi|co quan|noi)(?: (?:bao cao|lap bieu|gui bao cao|thuc hien|thong ke))*\s*:\s*/;
const OFFICE =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so|ban|bo|chi cuc|cuc|phong|van phong|truong|trung tam|huyen|xa|phuong|thi tran|thi xa|thanh pho|tp|tinh|dac khu|quan)(?: |$)/;
/** "(Kèm theo Báo cáo số 12/BC-UBND ngày … của UBND xã Bình Lư)". */
const ATTACHED = /kem theo.* cua ((?:ubnd|uy ban nhan dan|so|ban|bo|phong) [^)]+)\)?$/;
/** The head of an office whose name stands in the next line. */
const HEAD = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)$/;
/** A name still to be filled in, or none at all: "UBND xã …", "Đơn vị: ....". */
const EMPTY = /…|\.{2,}|_{2,}|^(?:ubnd|uy ban nhan dan)?\s*(?:xa|phuong|thi tran|tinh|huyen)?\s*:?$/;
const LONGEST = 100;

/** "" where no line names a unit: then the file's name is all there is. */
export function officeOf(table: Table): string {
  const lines = joined(linesAbove(table));
  const outright = lines
    .map((line) => line.slice(NAMED.exec(sameLength(line))?.[0].length ?? line.length).trim())
    .filter((name) => isName(name) && !/^(?:tinh|%|trieu|ty|nghin|dong)( |$)/.test(bare(name)));
  const offices = lines.filter((line) => OFFICE.test(bare(line)) && !line.includes(':') && isName(line));
  // The office above stands over the one that reports: "UBND TỈNH LAI CHÂU", then "UBND XÃ BÌNH LƯ".
  return outright[0] ?? offices[offices.length - 1] ?? attachedTo(lines);
}

function attachedTo(lines: readonly string[]): string {
  for (const line of lines) {
    const plain = sameLength(line);
    const found = ATTACHED.exec(plain)?.[1] ?? '';
    const start = plain.lastIndexOf(found);
    const name = line.slice(start, start + found.length).trim();
    if (isName(name)) return name;
  }
  return '';
}

function isName(text: string): boolean {
  const plain = bare(text).trim();
  return (
    plain !== '' &&
    plain.length <= LONGEST &&
    !EMPTY.test(plain) &&
    !/^xa hoi|^so lieu|^ban (?:hanh|kem)/.test(plain)
  );
}

/** "ỦY BAN NHÂN DÂN" and the "XÃ BÌNH LƯ" beneath it are one name. */
function joined(lines: readonly string[]): string[] {
  const all: string[] = [];
  lines.forEach((line, i) => {
    const head = lines[i - 1];
    if (
      head !== undefined &&
      HEAD.test(bare(head)) &&
      /^(?:xa|phuong|thi tran|thi xa|thanh pho|tinh|huyen|dac khu|quan) /.test(bare(line))
    ) {
      all[all.length - 1] = head + ' ' + line;
    } else all.push(line);
  });
  return all;
}

/** Without accents, letter for letter: what is found in it stands at the same place in the line. */
function sameLength(line: string): string {
  const plain = bare(line);
  return plain.length === line.length ? plain : line.toLowerCase();
}
