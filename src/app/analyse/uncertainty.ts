import {
  drawDesign,
  indistinguishable,
  type Uncertainty,
  rankUncertainty as uncertaintyUnder,
} from "../../engine";
import { at } from "../../engine/internal";
import type { ResolvedTest } from "../../workbook/tests";
import { uncertaintyOnWorkers } from "../robustness-runs";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { analysisByRuns } from "./analysis-by-runs";
import { failureNote, failureTable } from "./robustness";
import { variedRows } from "./varied-rows";

/** How far ranks vary when uncertain choices vary, and which units cannot be distinguished. */
export const uncertainty = analysisByRuns({
  count: ({ test }) => test.runs,
  here: ({ results: { model }, root, test: { runs, seed, top } }, perturbations) =>
    uncertaintyUnder(model, drawDesign(model, perturbations, { replicates: runs, seed }), { root, top }),
  onWorkers: async ({ test: { runs, top } }, request, long) =>
    (await uncertaintyOnWorkers(request, { replicates: runs, top }, long)).uncertainty,
  outcomeOf,
});

function outcomeOf(
  context: AnalysisContext,
  resolved: ResolvedTest,
  { units, ranks, failures }: Uncertainty,
): AnalysisOutcome {
  const { model } = context.results;
  const { runs, seed, top } = context.test;
  const apart = indistinguishable(
    ranks,
    Float64Array.from(units, ({ nominal }) => nominal),
  );
  const ordered = [...units.entries()].sort(([, a], [, b]) => place(a.nominal) - place(b.nominal));
  return found(
    {
      units: {
        rows: ordered.map(([i, { code, ...summary }]) => {
          const { name } = at(model.units, i);
          return { unit: code, name, ...summary, indistinguishable: at(apart, i).length };
        }),
      },
      varied: { rows: variedRows(resolved), shown: ["varied", "between"] },
      failures: failureTable(failures, context),
    },
    `${runs} replicates, seed ${seed}. top share: of the replicates in which the rank is ${top} or better.`,
    "indistinguishable: number of units that change places with it in more than 5% of the replicates.",
    failureNote(failures.length, runs),
  );
}

/** Units without a rank come last. */
const place = (rank: number): number => (Number.isNaN(rank) ? Infinity : rank);
