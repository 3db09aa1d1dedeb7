import type { Results } from "../results";
import { aggregated } from "./aggregated";
import { compared } from "./compared";
import { denominated } from "./denominated";
import { imputed } from "./imputed";
import { normalised } from "./normalised";
import { ranked } from "./ranked";
import { results } from "./results";
import { screened } from "./screened";
import { split } from "./split";
import { start } from "./started";
import { type Aggregated, allProblems } from "./state";
import { toIndex } from "./to-index";
import { transformed } from "./transformed";
import { treated } from "./treated";
import { weighted } from "./weighted";

/** Everything from the scores on: ranks, gaps and their split, as `Results`. */
function finish(run: Aggregated): Results {
  if (!run.ok) throw new Error("A run without scores (ok: false) has no results.");
  return results(split(compared(ranked(run))));
}

/**
 * A run in its stages, each a function from the state that the one before it leaves to a new state:
 *
 *     start, denominated, screened, imputed, treated, transformed, normalised, weighted, aggregated (ok: false ends here), ranked, compared, split
 *
 * `toIndex` runs them as far as the scores, `finish` makes `Results` of that. To change one choice, run its stage again
 * and those after it, from the state before with the model changed; earlier stages are not computed again. States are
 * not changed.
 *
 * @example
 * const first = run.toIndex(model);
 * const { method } = model;
 * const other = { ...first, model: { ...model, method: { ...method, normalisation: zScore } } };
 * run.aggregated(run.weighted(run.normalised(other))).ok // true
 */
export const run = {
  start,
  denominated,
  screened,
  imputed,
  treated,
  transformed,
  normalised,
  weighted,
  aggregated,
  ranked,
  compared,
  split,
  toIndex,
  finish,
  problems: allProblems,
} as const;
