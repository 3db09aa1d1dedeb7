import { at } from "../../at";
import type { Model } from "../../model/model";
import { checkModel } from "../../model/parse/check-model";
import type { EngineProblem } from "../../problem";
import type { Results } from "../../results";
import { allProblems, ranked, toIndex } from "../../run";
import { mean } from "../../statistics";
import { comparisonSteps, type ComparisonStep, halfway } from "./halfway";
import { type ComparedRoots, rankedIndex, type RankedIndex } from "./ranked-index";
import { isSameData, isSameMethod } from "./same";

/** What the exchange of one stage's choices changed. */
export interface ComparisonMove {
  /** The stages exchanged: several where the first of them alone gave no index. */
  readonly steps: readonly ComparisonStep[];
  /** False where both runs have the same choices at this stage: nothing can move. */
  readonly differs: boolean;
  /** Scores and ranks after it, one entry per unit of the comparison. */
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  /**
   * For each unit the number of ranks that it moved up by this exchange, since its last rank; NaN for a unit without a
   * rank after it.
   */
  readonly rankShifts: Float64Array;
  /** Mean of |rank shift| over the units that have one. */
  readonly meanAbsoluteShift: number;
  /** Why stages were exchanged together. */
  readonly problems: readonly EngineProblem[];
}

/** The moves from the first run to the second; `codes` are the units, in the order in which the columns have them. */
export function moves(
  first: Results,
  second: Results,
  roots: ComparedRoots,
  codes: readonly string[],
): readonly ComparisonMove[] {
  const found: ComparisonMove[] = [];
  let index = rankedIndex(first, roots[0]);
  const known = Float64Array.from(codes, (code) => index(code).rank);
  let waiting: Waiting = { steps: [], problems: [] };
  for (const { step, model, differs } of stations(first.model, second.model)) {
    const steps = [...waiting.steps, step];
    if (differs || steps.length > 1) {
      const run = step === "rank" ? reached(rankedIndex(second, roots[1])) : tryRun(model, roots[1]);
      if (run.index === null) {
        waiting = { steps, problems: [...waiting.problems, ...run.problems] };
        continue;
      }
      index = run.index;
    }
    found.push(
      moveTo(index, codes, known, { steps, differs: differs || steps.length > 1 }, waiting.problems),
    );
    waiting = { steps: [], problems: [] };
  }
  return found;
}

/** Steps without an index of their own, and why. */
interface Waiting {
  readonly steps: readonly ComparisonStep[];
  readonly problems: readonly EngineProblem[];
}

/** The models on the way, and whether each differs from the one before it. */
function stations(first: Model, second: Model) {
  let before = halfway(first, first, "rank");
  return comparisonSteps.map((step) => {
    const model = halfway(first, second, step);
    const differs = !(step === "data" ? isSameData(before, model) : isSameMethod(before, model));
    before = model;
    return { step, model, differs };
  });
}

/** `known`: the last rank of each unit so far, which is updated here. */
function moveTo(
  index: RankedIndex,
  codes: readonly string[],
  known: Float64Array,
  move: Pick<ComparisonMove, "steps" | "differs">,
  problems: readonly EngineProblem[],
): ComparisonMove {
  const ranks = Float64Array.from(codes, (code) => index(code).rank);
  const rankShifts = ranks.map((rank, k) => at(known, k) - rank);
  ranks.forEach((rank, k) => {
    if (!Number.isNaN(rank)) known[k] = rank;
  });
  return {
    ...move,
    scores: Float64Array.from(codes, (code) => index(code).score),
    ranks,
    rankShifts,
    meanAbsoluteShift: mean(rankShifts.map(Math.abs)),
    problems,
  };
}

const reached = (index: RankedIndex): Attempt => ({ index, problems: [] });

/** The index of a model; null, with the problems, when it has none. */
interface Attempt {
  readonly index: RankedIndex | null;
  readonly problems: readonly EngineProblem[];
}

/** Checks a model and ranks it. */
function tryRun(model: Model, root: string): Attempt {
  const { ok: sound, problems } = checkModel(model);
  if (!sound) return { index: null, problems };
  const run = toIndex(model);
  if (!run.ok) return { index: null, problems: allProblems(run) };
  return reached(rankedIndex(ranked(run), root));
}
