/** Every text of the Export view; loaded with it. What exports themselves say is in src/words/exports. */

export interface ExportText {
  readonly table: string;
  readonly noTable: string;
  /** Of no known form: to be learnt first. */
  readonly unlisted: (tables: number) => string;
  readonly lookAgain: string;
  readonly clean: string;
  readonly checkNow: string;
  readonly reason: string;
  readonly needsReason: string;
  readonly changedMeanwhile: string;
  readonly fields: string;
  readonly unit: string;
  readonly unitExample: string;
  readonly annexNumber: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly documentNumberExample: string;
  readonly date: string;
  readonly dateExample: string;
  readonly wrongDate: string;
  readonly annex: string;
  readonly heading: string;
  readonly sealLine: string;
  readonly copy: string;
  readonly word: string;
  readonly csv: string;
  readonly json: string;
  readonly seal: string;
  readonly sealed: (code: string) => string;
  readonly unseal: string;
  /** `code`: null where the workbook carried none. */
  readonly unsealed: (code: string | null) => string;
  readonly noSeal: string;
  readonly verifyOpen: string;
  readonly copyPlace: string;
  readonly report: string;
  readonly reportWord: string;
  readonly reportSheet: string;
  readonly reportInserted: (sheet: string) => string;
  readonly downloaded: (name: string) => string;
  /** Said of a Word file, since a table can leave in another way. */
  readonly notSeen: string;
  readonly noWordFiles: string;
  readonly noReaders: string;
  readonly reportName: string;
  readonly verify: string;
  readonly verifyFile: string;
  readonly verifyCode: string;
  readonly verifyCodeRun: string;
  readonly noCode: string;
  readonly otherCode: (code: string) => string;
}
