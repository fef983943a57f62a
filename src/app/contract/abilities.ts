/** What a host says of itself. */

/** What this host can do; what it cannot is hidden in the pane, with the reason. */
export interface Abilities {
  /** "Excel 16.0 (Windows)", "Số Khớp web": for people who report a fault. */
  readonly host: string;
  /** "ExcelApi 1.7"; null for hosts without levels. */
  readonly level: string | null;
  readonly insert: boolean;
  readonly highlight: boolean;
  readonly watch: boolean;
  /** A form may be drawn from the active cell on, not only on a new sheet. */
  readonly insertAtCell: boolean;
  /** Page set-up of an inserted form. */
  readonly pageSetup: boolean;
  /** Of a report open in Word; absent in other hosts. */
  readonly report?: ReportAbilities;
}

export interface ReportAbilities {
  readonly comments: boolean;
  readonly tracking: boolean;
  /** Cells are found and written, tables brought in, reasons kept. */
  readonly tables: boolean;
}
