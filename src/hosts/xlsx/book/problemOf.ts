/** What hosts/xlsx says of a file, in the words of the contract. */
import type { Problem } from '../../../app/contract/problem';
import type { FileProblem } from '../../package/fileProblem';

export function problemOf({ code, detail }: FileProblem): Problem {
  return { code, detail: { reason: detail } };
}
