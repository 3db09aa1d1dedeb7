/** The two sentences of a problem in Spanish. They contain the same {names} as the English ones. */
export interface ProblemInSpanish {
  readonly message: string;
  readonly remedy: string;
}
