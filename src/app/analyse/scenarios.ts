import { at } from "../../engine/internal";
import type { ScenarioChange } from "../../workbook/decisions";
import { compareScenarios } from "../scenarios";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

/** The scenarios of the workbook side by side, beside the index as it is. */
export function scenarios(context: AnalysisContext): AnalysisOutcome {
  const { results, source, root, settings } = context;
  const given = source.decisions?.scenarios ?? [];
  if (given.length === 0)
    return notPossible(
      "There are no scenarios to compare.",
      "Add a table Scenarios with the columns Scenario, Setting, Unit and Value.",
    );
  const { units } = results.model;
  const top = settings.top ?? undefined;
  const comparison = compareScenarios({ results, source }, given, root, top);
  const columns = comparison.scenarios.flatMap((one) => (one.ok ? [one] : []));
  return found(
    {
      scenarios: {
        rows: comparison.scenarios.map((one): FindingRow => {
          const { name, changes } = one.scenario;
          const what = changes.map(changeText).join("; ");
          const problem = one.problems.map(({ message }) => message).join(" ") || null;
          if (!one.ok)
            return {
              ...{ scenario: name, changes: what, spearman: null, kendall: null, moved: null },
              ...{ movers: "", problem },
            };
          const { spearman, kendall, movedShare: moved, movers, moves } = one;
          const most = movers.slice(0, 3).map((unit) => `${at(units, unit).code} ${signed(at(moves, unit))}`);
          return {
            scenario: name,
            changes: what,
            spearman,
            kendall,
            moved,
            movers: most.join(", "),
            problem,
          };
        }),
      },
      units: {
        rows: units.map(({ code, name }, i): FindingRow => ({
          ...{ unit: code, name, score: at(comparison.present.scores, i) },
          ...{ rank: at(comparison.present.ranks, i), topTimes: at(comparison.topTimes, i) },
          ...Object.fromEntries(
            columns.flatMap(({ scenario, scores, ranks }) => [
              [`rank: ${scenario.name}`, at(ranks, i)],
              [`score: ${scenario.name}`, at(scores, i)],
            ]),
          ),
        })),
        shown: [
          "unit",
          "name",
          "rank",
          ...columns.map(({ scenario }) => `rank: ${scenario.name}`),
          "topTimes",
        ],
      },
    },
    `Correlations are of the ranks with those of the index as it is; moved: share of the units that move 3 places or more; a move above 0 is up; topTimes: in how many of ${comparison.indexes} indexes a unit is among the first ${comparison.top}.`,
  );
}

function changeText(change: ScenarioChange): string {
  if (change.kind === "setting") return `${change.setting}: ${change.words}`;
  if (change.kind === "weight") return `Weight ${change.node}: ${change.weight}`;
  if (change.kind === "parent") return `Parent ${change.node}: ${change.parent}`;
  if (change.kind === "name") return `Name ${change.node}: ${change.name}`;
  return `${change.indicator} of ${change.unit}: ${Number.isNaN(change.value) ? "n/a" : change.value}`;
}

const signed = (places: number): string => (places > 0 ? `+${places}` : String(places));
