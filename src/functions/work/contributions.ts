import { spilled } from "../cells/table";
import type { IndexArguments } from "../index-model/flat-index";
import { scoreFormula } from "../index-model/score-formula";
import { oneOf } from "../cells/words";

/** Splits each unit's gap to a reference over the indicators; the sum of a row is the gap of its unit. */
export function contributions(
  indicators: unknown[][],
  given: IndexArguments,
  reference?: string,
): unknown[][] {
  const gap = { reference: oneOf("Reference", ["best", "median", "target"], reference) };
  const results = scoreFormula(indicators, given, gap);
  return spilled(results.contributions.flatMap(({ byIndicator }) => byIndicator));
}
