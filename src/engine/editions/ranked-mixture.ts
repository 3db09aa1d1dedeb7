import { at } from "../at";
import { indexNode } from "../model/index-node";
import { checkModel } from "../model/parse/check-model";
import type { EngineProblem } from "../problem";
import { rankings, tieTolerance } from "../rank";
import { allProblems, toIndex } from "../run";
import type { Mixture } from "./mixture";

/** Scores and ranks of pairs in a mixture, one entry per pair; NaN where there is none. */
export interface RankedMixture {
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  /** Why it has no index; empty where it has. */
  readonly problems: readonly EngineProblem[];
}

/** The index of a mixture, ranked among the units that the edition is about. */
export function rankedMixture({ model, units }: Mixture, root: string): RankedMixture {
  const check = checkModel(model);
  const run = check.ok ? toIndex(model) : null;
  if (run === null || !run.ok) {
    const missing = new Float64Array(units.length).fill(NaN);
    return { scores: missing, ranks: missing, problems: run === null ? check.problems : allProblems(run) };
  }
  const column = at(run.scores, indexNode(model.framework, root));
  const scores = Float64Array.from(units, (unit) => (unit < 0 ? NaN : finite(at(column, unit))));
  return { scores, ranks: rankings[model.method.ranks].rank(scores, tieTolerance(column)), problems: [] };
}

const finite = (x: number): number => (Number.isFinite(x) ? x : NaN);
