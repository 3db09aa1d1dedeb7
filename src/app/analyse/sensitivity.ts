import {
  type Sensitivity,
  sensitivity as sensitivityUnder,
  sensitivityInputs,
  type UncertainInput,
} from "../../engine";
import { at } from "../../engine/internal";
import type { ResolvedTest } from "../../workbook/tests";
import { sensitivityOnWorkers } from "../robustness-runs";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { analysisByRuns } from "./analysis-by-runs";
import { failureNote, failureTable } from "./robustness";
import { variedRows } from "./varied-rows";

/** Which of the varied choices the ranks depend on. */
export const sensitivity = analysisByRuns({
  count: (context, perturbations) =>
    designOf(context).n * (sensitivityInputs(context.results.model, perturbations, context.root).length + 2),
  here: (context, perturbations) =>
    sensitivityUnder(context.results.model, perturbations, {
      ...designOf(context),
      root: context.root,
      seed: context.test.seed,
    }),
  onWorkers: (context, runs, long) => sensitivityOnWorkers(runs, designOf(context), long),
  outcomeOf,
});

/** Powers of two keep the points of the design evenly spread. */
function designOf({ test: { runs } }: AnalysisContext) {
  return { n: 2 ** Math.round(Math.log2(runs)), output: { of: "rank shift" } as const };
}

function outcomeOf(
  context: AnalysisContext,
  resolved: ResolvedTest,
  { inputs, indices, intervals, runs, rows, failedRows, failures }: Sensitivity,
): AnalysisOutcome {
  const { seed } = context.test;
  if (failedRows.length === rows)
    return notPossible(
      "No row of the sensitivity design gave an index in all of its runs.",
      "Vary less with --vary, or normalise to a scale above 0.",
    );
  return found(
    {
      inputs: {
        rows: inputs.map((input, k) => {
          const [first, total] = [at(intervals.first, k), at(intervals.total, k)];
          return {
            input: nameOf(input),
            ...{ first: at(indices.first, k), firstLow: first.low, firstHigh: first.high },
            ...{ total: at(indices.total, k), totalLow: total.low, totalHigh: total.high },
          };
        }),
      },
      varied: { rows: variedRows(resolved), shown: ["varied", "between"] },
      failures: failureTable(failures, context),
    },
    `Of the mean rank shift; ${rows} rows, ${runs} runs, seed ${seed}. first: share of its variance by the input alone; ` +
      "total: with its interactions; low and high: bootstrap intervals of 90%.",
    ...(failedRows.length > 0
      ? [`${failedRows.length} of ${rows} rows are not counted, because a run of each failed.`]
      : []),
    failureNote(failures.length, runs),
  );
}

function nameOf(input: UncertainInput): string {
  if (input.change === "weight") return `weight of ${input.node}`;
  if (input.change === "weights" && input.all) return "weights";
  if (input.change === "weights") return `weights of ${input.nodes.length} nodes`;
  if (input.change === "participants") return "weights of the participants";
  return input.change === "dirichlet" ? `weights of ${input.nodes.join(", ")}` : input.change;
}
