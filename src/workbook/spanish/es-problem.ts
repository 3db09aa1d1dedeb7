/** The two sentences of a problem, with the same names in braces as the English ones. */
export interface ProblemInSpanish {
  readonly message: string;
  readonly remedy: string;
}
