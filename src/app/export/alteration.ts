/** What of a sealed document is no longer as it was checked. */

export interface Alteration {
  /**
   * figure, order, label, unit: of a row of the form · cell: anything else in that row · row: a row that the form does not
   * have · header: of the table · above, below: a line around the table · code: the one printed under it · table: another
   * table of the form · hidden: what is still in the file and no longer on paper · floating: pictures or boxes that may lie
   * over the figures.
   */
  readonly what:
    | 'figure'
    | 'order'
    | 'label'
    | 'unit'
    | 'cell'
    | 'row'
    | 'header'
    | 'above'
    | 'below'
    | 'code'
    | 'table'
    | 'hidden'
    | 'floating';
  /** The form's row; "" for what belongs to none. */
  readonly row: string;
  readonly label: string;
  readonly column: string;
  /** As it was checked: "2.677", "-", "" for a blank; null for what was not there. */
  readonly sealed: string | null;
  /** As it is printed now; null where it is gone. */
  readonly now: string | null;
}

/** One that belongs to no row of the form. */
export function alterationOf(
  what: Alteration['what'],
  sealed: string | null,
  now: string | null,
): Alteration {
  return { what, row: '', label: '', column: '', sealed, now };
}
