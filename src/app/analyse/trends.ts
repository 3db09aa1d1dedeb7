import { trends as trendsOf } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";

/** How each subject's score and rank changed over time. */
export function trends({ results, root }: AnalysisContext): AnalysisOutcome {
  if (results.model.panel === null)
    return notPossible(
      "Each unit has only one time.",
      "Add a column of years to the data, with one row per unit and year.",
    );
  const subjects = trendsOf(results, root);
  return found(
    {
      subjects: {
        rows: subjects.map(({ subject, times, change, growth, growthProblem, rankMovement }) => ({
          ...{ subject, from: times[0] ?? NaN, to: times.at(-1) ?? NaN },
          ...{ change, growth, growthProblem, rankMovement },
        })),
      },
      times: {
        rows: subjects.flatMap(({ subject, times, scores, ranks }) =>
          Array.from(times, (time, k) => ({ subject, time, score: at(scores, k), rank: at(ranks, k) })),
        ),
      },
    },
    "Change: last score minus first; growth: compound, per unit of time; rank movement: positive is up. Ranks are within one time.",
  );
}
