import {
  checkModel,
  correlate,
  type EngineProblem,
  rankOf,
  type Results,
  score,
  scoreOf,
} from "../../engine";
import { at } from "../../engine/internal";
import type { Scenario } from "../decisions";
import { describeProblem, gathered } from "../problems";
import type { Problem } from "../problem";
import type { Source } from "../source";
import { applyScenario } from "./apply-scenario";

/** One column of a comparison: scores and ranks in one index, one per unit, NaN missing. */
export interface ComparedColumn {
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
}

/** A scenario beside the index as it is; or why it gives no index, in words. */
export type ComparedScenario = { readonly scenario: Scenario } & (
  | (ComparedColumn & {
      readonly ok: true;
      /** Places gained: rank in the index as it is, less rank in the scenario; one per unit, NaN missing. */
      readonly moves: Float64Array;
      /** Positions of the units that move, the largest moves first. */
      readonly movers: readonly number[];
      /** Of the units with both ranks, the share that moves 3 places or more; NaN without such units. */
      readonly movedShare: number;
      /** Rank correlation with the index as it is; NaN with fewer than 3 units. */
      readonly spearman: number;
      readonly kendall: number;
      /** Changes that could not be made; the scenario is compared without them. */
      readonly problems: readonly Problem[];
    })
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

export interface ScenarioComparison {
  /** Code of the index. */
  readonly root: string;
  /** The index as it is. */
  readonly present: ComparedColumn;
  /** In the order in which they were given. */
  readonly scenarios: readonly ComparedScenario[];
  /** The "first k" of `topTimes`. */
  readonly top: number;
  /** Per unit, in how many indexes it is among the first k: the present one, and the scenarios that give one. */
  readonly topTimes: Int32Array;
  /** Number of those indexes. */
  readonly indexes: number;
}

/** From this number of places on a unit counts as moved. */
export const movedPlaces = 3;

/** The first k when nothing states them. */
const usualTop = 10;

/** One scenario beside the index as it is. Scoring takes the time: a page may compare one at a time. */
export function compareScenario(
  index: { readonly results: Results; readonly source: Source },
  scenario: Scenario,
  root: string,
): ComparedScenario {
  const { results, source } = index;
  const { model, problems } = applyScenario(results.model, scenario);
  // A scenario may take away what other settings of the index need.
  const check = checkModel(model);
  const outcome = check.ok ? score(model) : { ok: false as const, problems: check.problems };
  const inWords = (problem: EngineProblem): Problem => describeProblem(problem, source, model);
  if (!outcome.ok) {
    return {
      scenario,
      ok: false,
      problems: [...problems, ...reasons(gathered(outcome.problems, model), results).map(inWords)],
    };
  }
  const scores = scoreOf(outcome.results, root);
  if (scores.every(Number.isNaN)) {
    const found = reasons(gathered(outcome.results.problems, model), results);
    return { scenario, ok: false, problems: [...problems, ...found.map(inWords)] };
  }
  const ranks = rankOf(outcome.results, root);
  const before = rankOf(results, root);
  const moves = before.map((rank, i) => rank - at(ranks, i));
  const compared = moves.filter((places) => !Number.isNaN(places));
  const moved = compared.filter((places) => Math.abs(places) >= movedPlaces);
  return {
    ...{ scenario, ok: true, scores, ranks, moves, problems },
    movers: moversOf(moves),
    movedShare: moved.length / compared.length,
    spearman: correlate(before, ranks, "spearman").r,
    kendall: correlate(before, ranks, "kendall").r,
  };
}

/** Problems that may be why there is no score, the errors first: those that the index as it is does not have. */
function reasons(problems: readonly EngineProblem[], before: Results): readonly EngineProblem[] {
  const keyOf = ({ code, where }: EngineProblem): string => JSON.stringify([code, where]);
  const known = new Set(gathered(before.problems, before.model).map(keyOf));
  const listed = (["error", "warning"] as const).flatMap((wanted) =>
    problems.filter(({ severity }) => severity === wanted),
  );
  const own = listed.filter((problem) => !known.has(keyOf(problem)));
  return own.length > 0 ? own : listed;
}

/** Scenarios side by side, beside the index as it is. */
export function compareScenarios(
  index: { readonly results: Results; readonly source: Source },
  scenarios: readonly Scenario[],
  root: string,
  top = index.source.test?.top ?? usualTop,
): ScenarioComparison {
  return sideBySide(
    index,
    scenarios.map((scenario) => compareScenario(index, scenario, root)),
    root,
    top,
  );
}

/** The comparison of scenarios that were compared one by one. */
export function sideBySide(
  { results, source }: { readonly results: Results; readonly source: Source },
  scenarios: readonly ComparedScenario[],
  root: string,
  top = source.test?.top ?? usualTop,
): ScenarioComparison {
  const present = { scores: scoreOf(results, root), ranks: rankOf(results, root) };
  const columns = [present.ranks, ...scenarios.flatMap((one) => (one.ok ? [one.ranks] : []))];
  const topTimes = Int32Array.from(
    results.model.units,
    (_, i) => columns.filter((ranks) => at(ranks, i) <= top).length,
  );
  return { root, present, scenarios, top, topTimes, indexes: columns.length };
}

/** Units that move, the largest moves first; of two alike the first in the data. */
function moversOf(moves: Float64Array): readonly number[] {
  const size = (i: number): number => Math.abs(at(moves, i));
  return [...moves.keys()].filter((i) => size(i) > 0).sort((a, b) => size(b) - size(a) || a - b);
}
