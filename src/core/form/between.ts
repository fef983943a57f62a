/** What a form says of two tables of it, one period apart. */
export interface BetweenPeriods {
  /** What this period begins with is what the last one ended with: "[6] = [11]", "A = D"; the right side is the last period's. */
  readonly carried?: readonly string[];
  /** What this table repeats of the same period a year before: "[3] = [2]". */
  readonly repeated?: readonly string[];
  /** Rows and columns counted from the beginning of the year on: "[5]", "I.2". */
  readonly cumulative?: readonly string[];
  readonly jumps?: JumpLimits;
}

/** From when on a change is so large that a slip is likelier. */
export interface JumpLimits {
  /** The larger is at least so many times the smaller. */
  readonly times: number;
  /** Smaller figures than this vary as they like. */
  readonly least: number;
}

export const USUAL_JUMPS: JumpLimits = { times: 8, least: 20 };
