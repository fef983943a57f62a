/** What is said of an office's own settings. */
import type { OfficeFault } from '../../app/office/officeFile';

export interface OfficeWords {
  readonly faulty: (file: string, faults: number) => string;
  readonly fault: (fault: OfficeFault, meant: string | null) => string;
  readonly tooLarge: (file: string) => string;
  /** Said each time they are used: a check by other rules must not look like any check. */
  readonly used: (file: string) => string;
  /** Behind a finding that the office lets pass as a remark. */
  readonly within: (tolerance: string) => string;
  readonly watching: (folder: string) => string;
  readonly notAFolder: (folder: string) => string;
}
