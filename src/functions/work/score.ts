import { spilled } from "../cells/table";
import type { IndexArguments } from "../index-model/flat-index";
import { scoreFormula } from "../index-model/score-formula";

/** Scores of an index of one level: each column is normalised, then each row aggregated by the weights. */
export function score(indicators: unknown[][], given: IndexArguments): unknown[][] {
  const { scores } = scoreFormula(indicators, given, { reference: "best" });
  return spilled(scores.slice(-1));
}
