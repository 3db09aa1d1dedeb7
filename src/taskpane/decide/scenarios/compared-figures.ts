import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";
import type { ScoredScenario } from "./compared-columns";

/** How far the ranks of each scenario differ from those of the index as it is. */
export const comparedFigures = (
  scenarios: readonly ScoredScenario[],
  { t, number, plain, percent }: Speech,
): TableData => ({
  columns: [
    { title: t("scenarioColumn") },
    ...[t("compareRho"), t("compareTau"), t("compareMoved"), t("compareMovedFar")].map((title) => ({
      title,
    })),
  ],
  rows: scenarios.map(({ scenario, spearman, kendall, movers, movedShare }) => [
    scenario.name,
    number(spearman, 2),
    number(kendall, 2),
    plain(movers.length),
    percent(movedShare),
  ]),
});
