/** Exit codes that scripts rely on. */
export const EXIT = {
  /** Done; no finding is an error. */
  agrees: 0,
  /** Some finding is an error. */
  errors: 1,
  /** Something could not be judged, or the command could not be carried out. */
  notJudged: 2,
} as const;
