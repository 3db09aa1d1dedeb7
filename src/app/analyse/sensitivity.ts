import { sensitivity as sensitivityUnder, type UncertainInput } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { perturbationRows, usuallyVaried } from "./perturbations";
import { failureNote, failureTable, isNotMade, specificationOf } from "./robustness";

/** Which of the varied choices the ranks depend on. */
export function sensitivity(context: AnalysisContext): AnalysisOutcome {
  const { results, root, settings } = context;
  const specification = specificationOf(context);
  if (isNotMade(specification)) return specification;
  const { replicates, seed } = settings;
  // Powers of two keep the points of the design even.
  const n = 2 ** Math.round(Math.log2(replicates));
  const { inputs, indices, intervals, runs, rows, failedRows, failures } = sensitivityUnder(
    results.model,
    specification,
    { root, n, seed, output: { of: "rank shift" } },
  );
  if (failedRows.length === rows)
    return notPossible(
      "Not one row of the sensitivity design gave an index in all of its runs.",
      "Vary less with --vary, or normalise to a scale above 0.",
    );
  return found(
    {
      inputs: {
        rows: inputs.map((input, k) => ({
          input: nameOf(input),
          first: indices.first[k]!,
          firstLow: intervals.first[k]!.low,
          firstHigh: intervals.first[k]!.high,
          total: indices.total[k]!,
          totalLow: intervals.total[k]!.low,
          totalHigh: intervals.total[k]!.high,
        })),
      },
      varied: { rows: perturbationRows(specification, settings.vary ?? usuallyVaried) },
      failures: failureTable(failures, context),
    },
    `Of the mean rank shift; ${rows} rows, ${runs} runs, seed ${seed}. first: share of its variance by the input alone; ` +
      "total: with its interactions; low and high: bootstrap intervals of 90%.",
    ...(failedRows.length > 0
      ? [`${failedRows.length} rows of ${rows} do not count: a run of each failed.`]
      : []),
    failureNote(failures.length, runs),
  );
}

function nameOf(input: UncertainInput): string {
  if (input.change === "weight") return `weight of ${input.node}`;
  if (input.change === "weights") return `weights of ${input.nodes.length} nodes`;
  return input.change === "dirichlet" ? `weights of ${input.nodes.join(", ")}` : input.change;
}
